package org.hanshu.query.timeline;

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
                words.say(came, words.of(came.inboundKind()), came.number(), came.from(), came.addressee());
            case InboundAnswerNoted answered -> words.say(answered, words.date(answered.answeredOn()));
            case InboundFollowed followed -> words.say(followed, followed.n());
            case InboundClosed closed -> words.say(closed);
        };
    }
}
