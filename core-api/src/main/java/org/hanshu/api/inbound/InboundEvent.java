package org.hanshu.api.inbound;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.hanshu.api.child.ChildEnding;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.child.ChildOpened;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.InboundLetterId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Region;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.vocabulary.InboundKind;
import org.hanshu.api.vocabulary.InboundStatus;
import org.jspecify.annotations.Nullable;

/** What can happen to an inbound letter 来文: the union never issues it, and follows what comes of it. */
public sealed interface InboundEvent extends ChildEvent {

    InboundLetterId inboundLetterId();

    @Override
    default UUID childId() {
        return inboundLetterId().value();
    }

    @Override
    default @Nullable InboundStatus leadsTo() {
        return switch (this) {
            case InboundReceived received -> InboundStatus.RECEIVED;
            case InboundAnswerNoted answered -> InboundStatus.ANSWERED;
            case InboundFollowed followed -> null;
            case InboundClosed closed -> InboundStatus.CLOSED;
        };
    }

    /**
     * A copy came.
     *
     * @param from who sent it, for instance a court
     * @param number under which it was sent there
     * @param addressee to whom it is addressed, where that is an organisation
     * @param personalAddressee to whom it is addressed, where that is a natural person or sole trader
     * @param dated the day that it bears
     * @param receivedOn when the addressee received it, from which the time for the answer runs
     * @param summary what it asks for
     */
    @Revision("2")
    record InboundReceived(
            InboundLetterId inboundLetterId,
            InboundKind inboundKind,
            OrganisationId owner,
            Region region,
            List<CaseId> cases,
            String from,
            String number,
            @Nullable String addressee,
            @Nullable Personal<String> personalAddressee,
            LocalDate dated,
            LocalDate receivedOn,
            Personal<String> summary)
            implements InboundEvent, ChildOpened {

        @Override
        public ChildKind kind() {
            return ChildKind.INBOUND_LETTER;
        }
    }

    /** The addressee answered who had sent it. */
    @Revision("1")
    record InboundAnswerNoted(
            InboundLetterId inboundLetterId,
            LocalDate answeredOn,
            @Nullable Personal<String> text) implements InboundEvent {}

    /** What the union did about it; numbered from 1. */
    @Revision("1")
    record InboundFollowed(InboundLetterId inboundLetterId, int n, Personal<String> text) implements InboundEvent {}

    /** Nothing is to be followed any more; {@code text} says what came of it. */
    @Revision("1")
    record InboundClosed(InboundLetterId inboundLetterId, Personal<String> text) implements InboundEvent, ChildEnding {}
}
