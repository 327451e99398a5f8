package org.hanshu.command.letter;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterDeadlineRecomputed;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterDeadlineReopened;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterOverdueTakenBack;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMissed;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineSet;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.Trail;
import org.hanshu.api.vocabulary.LetterStatus;
import org.jspecify.annotations.Nullable;

/**
 * One clock that hung on a wrong entry.
 *
 * @param was how it stands
 * @param right what it should have been
 * @param settled whether what it waits for really came
 * @param missed whether it really ran out
 * @param successor the kind of letter that follows silence
 * @param urging how who stays silent is urged, where it is about the answer
 * @param entry the wrong one, by id
 */
record ClockPutRight(
        LetterId letter,
        RunningClock was,
        Deadline right,
        boolean settled,
        boolean missed,
        @Nullable String successor,
        @Nullable Urging urging,
        String entry) {

    /** The events that turn it into what it should be. */
    Stream<Following> events(Ledger ledger) {
        return Stream.of(recomputed(ledger), reopened(ledger), takenBack(ledger), met(), ranOut())
                .flatMap(each -> each);
    }

    private Stream<Following> recomputed(Ledger ledger) {
        if (right.due().equals(was.deadline().due())
                && right.reckoning().equals(was.deadline().reckoning())) {
            return Stream.of();
        }
        var set = last(ledger, LetterDeadlineSet.class, each -> each.deadline().name());
        var moved = new LetterDeadlineRecomputed(letter, right, was.deadline().due());
        var urged =
                urging == null || !was.missed() || !missed ? Stream.<LetterEvent>of() : urging.moved(right).stream();
        return Stream.concat(Stream.of(Following.correcting(set, moved)), urged.map(Following::of));
    }

    private Stream<Following> reopened(Ledger ledger) {
        if (!was.settled() || settled) {
            return Stream.of();
        }
        var met = last(ledger, LetterDeadlineMet.class, LetterDeadlineMet::name);
        var silent = was.missed() && missed;
        var urges = silent && urging != null && urging.isToGoOn(right);
        var next = silent && !urges ? successor : null;
        return Stream.concat(
                urges ? begun() : Stream.of(),
                Stream.of(Following.correcting(met, new LetterDeadlineReopened(letter, right, was.missed(), next))));
    }

    private Stream<Following> begun() {
        return urging == null ? Stream.of() : urging.begun(right).stream().map(Following::of);
    }

    private Stream<Following> takenBack(Ledger ledger) {
        if (!was.missed() || missed) {
            return Stream.of();
        }
        var overdue = last(ledger, LetterDeadlineMissed.class, LetterDeadlineMissed::name);
        var taken =
                new LetterOverdueTakenBack(letter, right.name(), was.deadline().due());
        var over = urging == null ? List.<LetterEvent>of() : urging.over(LetterStatus.AWAITING_REPLY);
        return Stream.concat(
                Stream.of(Following.correcting(overdue, taken)), over.stream().map(Following::of));
    }

    private Stream<Following> met() {
        return settled && was.missed() && !missed
                ? Stream.of(Following.of(new LetterDeadlineMet(letter, right.name())))
                : Stream.of();
    }

    /** It ran out when it ran out, though it is noticed only now; where an answer came, nothing follows the silence. */
    private Stream<Following> ranOut() {
        if (was.missed() || !missed) {
            return Stream.of();
        }
        var next = settled ? null : successor;
        var overdue = new LetterDeadlineMissed(letter, right.name(), right.due(), next);
        return Stream.concat(
                settled ? Stream.of() : begun(),
                Stream.of(new Following(
                        overdue, Map.of(Trail.OCCURRED_AT, right.overdueAt().toString()))));
    }

    private <E extends LetterEvent> String last(Ledger ledger, Class<E> sort, Function<E, String> name) {
        return ledger.all(sort).stream()
                .filter(each -> name.apply(each.event()).equals(right.name()))
                .reduce((one, later) -> later)
                .map(Entry::id)
                .orElse(entry);
    }
}
