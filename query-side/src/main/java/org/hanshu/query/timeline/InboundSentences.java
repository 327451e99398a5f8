package org.hanshu.query.timeline;

import java.util.Objects;
import org.hanshu.api.inbound.InboundEvent;
import org.hanshu.api.inbound.InboundEvent.InboundAnswerNoted;
import org.hanshu.api.inbound.InboundEvent.InboundClosed;
import org.hanshu.api.inbound.InboundEvent.InboundFollowed;
import org.hanshu.api.inbound.InboundEvent.InboundReceived;

/** Says what became of an inbound letter. */
record InboundSentences(TimelineWords words) {

    String about(InboundEvent event) {
        return switch (event) {
            case InboundReceived came ->
                words.say(came, words.of(came.inboundKind()), came.number(), came.from(), addressee(came));
            case InboundAnswerNoted answered -> words.say(answered, words.date(answered.answeredOn()));
            case InboundFollowed followed -> words.say(followed, followed.n());
            case InboundClosed closed -> words.say(closed);
        };
    }

    /** A person's name is not told to whoever reads what happened. */
    private String addressee(InboundReceived came) {
        return Objects.requireNonNullElseGet(came.addressee(), () -> words.text("addressee.SOMEBODY"));
    }
}
