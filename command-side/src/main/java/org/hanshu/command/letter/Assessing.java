package org.hanshu.command.letter;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;
import static org.hanshu.api.vocabulary.LetterStatus.AWAITING_REPLY;
import static org.hanshu.api.vocabulary.LetterStatus.ESCALATED;
import static org.hanshu.api.vocabulary.LetterStatus.SATISFIED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hanshu.api.letter.LetterClock;
import org.hanshu.api.letter.LetterCommand.AssessLetter;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineSet;
import org.hanshu.api.letter.LetterEvent.LetterEscalated;
import org.hanshu.api.letter.LetterEvent.LetterSatisfied;
import org.hanshu.api.shared.Caller;
import org.hanshu.command.shared.Limits;

/**
 * The judgement that ends a letter: every wrong was put right, and will be looked at again, or it goes up the ladder.
 *
 * @param now before which no reminder is set
 */
record Assessing(Limits limits, LocalDate today, Instant now) {

    private static final String RECHECK = "recheck";

    List<LetterEvent> assess(LetterState letter, AssessLetter command, Caller caller) {
        return switch (command.outcome()) {
            case SATISFIED -> satisfy(letter, command, caller);
            case ESCALATE -> escalate(letter, command, caller);
        };
    }

    private List<LetterEvent> satisfy(LetterState letter, AssessLetter command, Caller caller) {
        LetterMove.SATISFY.require(letter.status());
        var open = letter.demands().all().stream()
                .filter(not(DemandProgress::isVerified))
                .map(demand -> demand.n() + " (" + demand.state() + ")")
                .collect(joining(", "));
        if (!open.isEmpty()) {
            throw LetterRule.EVERY_DEMAND_IS_VERIFIED.violated(Map.of("open", open));
        }
        var events = new ArrayList<>(letter.stopClocks(SATISFIED));
        events.add(new LetterSatisfied(letter.id(), caller.actor(), command.text()));
        var recheck =
                limits.deadline(LetterClock.RECHECK, RECHECK, letter.head().region(), today, now);
        events.add(new LetterDeadlineSet(letter.id(), recheck));
        return events;
    }

    private List<LetterEvent> escalate(LetterState letter, AssessLetter command, Caller caller) {
        if (!isServedWithoutClock(letter)) {
            LetterMove.ESCALATE.require(letter.status());
        }
        var events = new ArrayList<>(letter.stopClocks(ESCALATED));
        var successor = Catalogue.kind(letter.head().kind(), limits).successor();
        events.add(new LetterEscalated(letter.id(), caller.actor(), command.text(), successor));
        return events;
    }

    /** Where no answer is required, none has to be waited for. */
    private static boolean isServedWithoutClock(LetterState letter) {
        return letter.status() == AWAITING_REPLY && letter.delivery().replyDue() == null;
    }
}
