package org.hanshu.command.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hanshu.api.letter.LetterClock;
import org.hanshu.api.letter.LetterCommand.RecheckLetter;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineSet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineVoided;
import org.hanshu.api.letter.LetterEvent.RectificationRelapsed;
import org.hanshu.api.letter.LetterEvent.RectificationSustained;
import org.hanshu.api.letter.Relapse;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.vocabulary.LetterStatus;
import org.hanshu.command.shared.Limits;

/**
 * The second look at what was put right 复查: it holds, or the wrong is back and the letter goes on.
 *
 * @param now before which no reminder is set
 */
record Rechecking(Limits limits, LocalDate today, Instant now) {

    List<LetterEvent> recheck(LetterState letter, RecheckLetter command) {
        LetterMove.RECHECK.require(letter.status());
        requireDemands(letter, command.relapsed());
        Rectifying.requireTwo(command.verifiers());
        var events = new ArrayList<LetterEvent>();
        events.add(lookedAt(letter));
        if (command.relapsed().isEmpty()) {
            events.add(new RectificationSustained(letter.id(), command.verifiers(), command.text()));
            return events;
        }
        var text = command.text();
        if (text == null) {
            throw LetterRule.RELAPSE_IS_TOLD.violated(Map.of("field", "text"));
        }
        command.relapsed().stream()
                .map(each -> relapsed(letter, each, command.verifiers(), text))
                .forEach(events::addAll);
        return events;
    }

    /** Once the second look was taken, what comes later is a matter of its own. */
    private static LetterEvent lookedAt(LetterState letter) {
        if (letter.clocks().find(LetterClock.RECHECK).isEmpty()) {
            throw LetterRule.RECHECKED_ONCE.violated(Map.of());
        }
        return letter.clocks().running(LetterClock.RECHECK).isPresent()
                ? new LetterDeadlineMet(letter.id(), LetterClock.RECHECK)
                : new LetterDeadlineVoided(letter.id(), LetterClock.RECHECK, LetterStatus.SATISFIED.name());
    }

    private List<LetterEvent> relapsed(
            LetterState letter, Relapse relapse, List<String> verifiers, Personal<String> text) {
        var demand = letter.demands().get(relapse.n());
        var rule = demand.payment() ? Serving.PAYMENT : Serving.OTHER;
        var clock = limits.deadline(
                LetterEvent.demandClock(demand.n()), rule, letter.head().region(), today, now);
        return List.of(
                new RectificationRelapsed(letter.id(), demand.n(), today, relapse.amount(), verifiers, text),
                new LetterDeadlineSet(letter.id(), clock));
    }

    private static void requireDemands(LetterState letter, List<Relapse> relapsed) {
        for (var i = 0; i < relapsed.size(); i++) {
            var n = relapsed.get(i).n();
            if (!letter.demands().has(n)) {
                throw LetterRule.ANSWERS_ITS_DEMANDS.violated(
                        Map.of("field", "relapsed[" + i + "].n", "n", String.valueOf(n)));
            }
        }
    }
}
