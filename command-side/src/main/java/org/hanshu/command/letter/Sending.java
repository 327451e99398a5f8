package org.hanshu.command.letter;

import static java.util.Objects.requireNonNullElse;
import static org.hanshu.api.letter.ServiceMethod.ELECTRONIC;
import static org.hanshu.api.letter.ServiceMethod.IN_PERSON;
import static org.hanshu.api.letter.ServiceMethod.MAIL;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanshu.api.letter.LetterCommand.DispatchLetter;
import org.hanshu.api.letter.LetterCommand.MarkUndeliverable;
import org.hanshu.api.letter.LetterCommand.RecordAttempt;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterDispatched;
import org.hanshu.api.letter.LetterEvent.LetterUndeliverable;
import org.hanshu.api.letter.LetterEvent.ServiceAttempted;
import org.hanshu.api.letter.ServiceMethod;
import org.hanshu.command.shared.ToldDay;
import org.jspecify.annotations.Nullable;

/**
 * A signed letter on its way, as long as it has not arrived.
 *
 * @param today the day that is meant where none is told
 */
record Sending(LocalDate today) {

    private static final Set<ServiceMethod> CARRIED = EnumSet.of(IN_PERSON, MAIL, ELECTRONIC);

    List<LetterEvent> dispatch(LetterState letter, DispatchLetter command) {
        LetterMove.DISPATCH.require(letter.status());
        if (!CARRIED.contains(command.method())) {
            throw LetterRule.CAN_BE_SENT.violated(Map.of(
                    "field", "method", "method", command.method().name(), "allowed", "IN_PERSON, MAIL, ELECTRONIC"));
        }
        var day = told(letter, "dispatchedOn", command.dispatchedOn());
        return List.of(new LetterDispatched(letter.id(), command.method(), command.trackingNumber(), day));
    }

    List<LetterEvent> attempt(LetterState letter, RecordAttempt command) {
        LetterMove.RECORD_ATTEMPT.require(letter.status());
        var day = told(letter, "attemptedOn", command.attemptedOn());
        return List.of(new ServiceAttempted(letter.id(), command.method(), day, command.outcome(), command.text()));
    }

    /** Untraceable (民诉 95) is who was looked for in vain; a refusal is no search. */
    List<LetterEvent> giveUp(LetterState letter, MarkUndeliverable command) {
        LetterMove.MARK_UNDELIVERABLE.require(letter.status());
        if (letter.delivery().missed() == 0) {
            throw LetterRule.UNDELIVERABLE_ONCE_TRIED.violated(Map.of());
        }
        var day = told(letter, "foundOn", command.foundOn());
        return List.of(new LetterUndeliverable(letter.id(), day, command.text()));
    }

    private LocalDate told(LetterState letter, String field, @Nullable LocalDate day) {
        var told = new ToldDay(field, requireNonNullElse(day, today));
        told.notBefore(letter.delivery().signedOn(), LetterRule.NOT_BEFORE::violated);
        told.notAfter(today, LetterRule.NOT_AFTER::violated);
        return told.day();
    }
}
