package org.hanshu.api.inbound;

import static org.hanshu.api.shared.Role.HEAD;
import static org.hanshu.api.shared.Role.OFFICER;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.InboundLetterId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Region;
import org.hanshu.api.vocabulary.InboundKind;
import org.jspecify.annotations.Nullable;

/** What can be asked of an inbound letter 来文. */
public sealed interface InboundCommand extends Command {

    InboundLetterId inboundLetterId();

    /** Records a copy; its addressee has one of the two names; {@code answerBy} is the day that it shows, where it shows one. */
    @AllowedTo({OFFICER, HEAD})
    record ReceiveInbound(
            @TargetAggregateIdentifier InboundLetterId inboundLetterId,
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
            @Nullable LocalDate answerBy,
            Personal<String> summary)
            implements InboundCommand {}

    @AllowedTo({OFFICER, HEAD})
    record NoteInboundAnswer(
            @TargetAggregateIdentifier InboundLetterId inboundLetterId,
            LocalDate answeredOn,
            @Nullable Personal<String> text)
            implements InboundCommand {}

    @AllowedTo({OFFICER, HEAD})
    record FollowInbound(@TargetAggregateIdentifier InboundLetterId inboundLetterId, Personal<String> text)
            implements InboundCommand {}

    @AllowedTo({OFFICER, HEAD})
    record CloseInbound(@TargetAggregateIdentifier InboundLetterId inboundLetterId, Personal<String> text)
            implements InboundCommand {}
}
