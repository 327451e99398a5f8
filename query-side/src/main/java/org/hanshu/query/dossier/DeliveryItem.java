package org.hanshu.query.dossier;

import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.letter.AttemptOutcome;
import org.hanshu.api.letter.LetterEvent.LetterUndeliverable;
import org.hanshu.api.letter.LetterEvent.ReceiptRefused;
import org.hanshu.api.letter.LetterEvent.ServiceAttempted;
import org.hanshu.api.letter.ServiceMethod;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;

/**
 * How a letter was brought to its addressee, in vain or not.
 *
 * @param refusal when the addressee would not take it
 * @param undeliverable since when the addressee cannot be found
 */
public record DeliveryItem(
        List<DispatchItem> dispatches,
        List<AttemptItem> attempts,
        @Nullable DayItem refusal,
        List<@Nullable String> witnesses,
        @Nullable DayItem undeliverable) {

    /** One time that it was sent off. */
    public record DispatchItem(
            ServiceMethod method, @Nullable String trackingNumber, LocalDate dispatchedOn) {}

    /** One time that it did not arrive. */
    public record AttemptItem(
            ServiceMethod method,
            LocalDate attemptedOn,
            AttemptOutcome outcome,
            @Nullable String text) {

        static AttemptItem of(ServiceAttempted event, Texts texts) {
            return new AttemptItem(event.method(), event.attemptedOn(), event.outcome(), texts.of(event.text()));
        }
    }

    /** A day, and what was said of it. */
    public record DayItem(LocalDate day, @Nullable String text) {

        static @Nullable DayItem of(@Nullable ReceiptRefused event, Texts texts) {
            return event == null ? null : new DayItem(event.refusedOn(), texts.of(event.text()));
        }

        static @Nullable DayItem of(@Nullable LetterUndeliverable event, Texts texts) {
            return event == null ? null : new DayItem(event.foundOn(), texts.of(event.text()));
        }
    }

    static DeliveryItem of(Road road, Texts texts) {
        return new DeliveryItem(
                road.dispatches().stream()
                        .map(each -> new DispatchItem(each.method(), each.trackingNumber(), each.dispatchedOn()))
                        .toList(),
                road.made().stream().map(each -> AttemptItem.of(each, texts)).toList(),
                DayItem.of(road.refusal(), texts),
                road.witnesses().stream().<@Nullable String>map(texts::of).toList(),
                DayItem.of(road.undeliverable(), texts));
    }
}
