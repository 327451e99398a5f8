package org.hanshu.command.letter;

import java.time.LocalDate;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineSet;
import org.hanshu.api.letter.LetterEvent.LetterIssued;
import org.hanshu.api.letter.LetterEvent.LetterServed;
import org.jspecify.annotations.Nullable;

/**
 * How far a letter came on its way to the addressee.
 *
 * @param number 文号, once it is signed
 * @param reachedOn the day of service, or of publication where the law counts from later
 * @param replyDue the last day for the answer, where one is required
 */
record Delivery(
        @Nullable String number,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate reachedOn,
        @Nullable LocalDate replyDue) {

    static final Delivery NOT_SIGNED = new Delivery(null, null, null, null);

    Delivery after(LetterEvent event) {
        return switch (event) {
            case LetterIssued issued -> new Delivery(issued.number(), issued.signedOn(), null, null);
            case LetterServed served ->
                new Delivery(
                        number,
                        signedOn,
                        served.publishedOn() == null ? served.servedOn() : served.publishedOn(),
                        null);
            case LetterDeadlineSet set ->
                set.deadline().name().equals(LetterEvent.REPLY)
                        ? new Delivery(
                                number, signedOn, reachedOn, set.deadline().due())
                        : this;
            default -> this;
        };
    }
}
