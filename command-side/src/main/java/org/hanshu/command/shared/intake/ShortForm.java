package org.hanshu.command.shared.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.Reference;
import org.hanshu.api.shared.Region;
import org.hanshu.api.vocabulary.ApproachKind;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.Channel;
import org.hanshu.api.vocabulary.FilerRelation;
import org.hanshu.command.shared.intake.ComplaintTold.ClaimTold;
import org.hanshu.command.shared.intake.ComplaintTold.ClaimantTold;
import org.hanshu.command.shared.intake.ComplaintTold.RespondentTold;
import org.jspecify.annotations.Nullable;

/**
 * A complaint of one claimant against one respondent, as a hotline takes it down.
 *
 * @param externalNumber the number in the channel's own scheme
 * @param claimedAmount what is claimed in all; it stands with the first cause
 * @param occurredOn the day on which it happened or began
 */
public record ShortForm(
        Channel channel,
        @Nullable String externalNumber,
        Instant receivedAt,
        Region region,
        @Nullable String industry,
        RespondentTold employer,
        ClaimantTold complainant,
        boolean anonymous,
        int workersAffected,
        List<Cause> causes,
        @Nullable Money claimedAmount,
        String narrative,
        @Nullable LocalDate occurredOn) {

    /** The same in full. */
    public ComplaintTold told() {
        return new ComplaintTold(
                ApproachKind.COMPLAINT,
                channel,
                externalNumber == null ? List.of() : List.of(new Reference(channel.name(), externalNumber)),
                receivedAt,
                region,
                industry,
                FilerRelation.SELF,
                List.of(employer),
                List.of(complainant),
                workersAffected,
                IntStream.range(0, causes.size()).mapToObj(this::claim).toList(),
                anonymous,
                List.of(),
                narrative);
    }

    private ClaimTold claim(int index) {
        return new ClaimTold(
                causes.get(index), index == 0 ? claimedAmount : null, occurredOn, null, null, List.of(1), List.of(1));
    }
}
