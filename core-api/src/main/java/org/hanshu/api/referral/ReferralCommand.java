package org.hanshu.api.referral;

import static org.hanshu.api.shared.Role.HEAD;
import static org.hanshu.api.shared.Role.OFFICER;
import static org.hanshu.api.shared.Role.PARTNER;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.ReferralId;
import org.hanshu.api.shared.Region;
import org.jspecify.annotations.Nullable;

/** What can be asked of a referral 移送. */
public sealed interface ReferralCommand extends Command {

    ReferralId referralId();

    /** What the agency says: by its liaison, or by the union for somebody of the agency whom it names. */
    sealed interface AgencysWord extends ReferralCommand {}

    /** Prepares a referral that its cases admitted; the parameters are those of {@link ReferralEvent.ReferralPrepared}. */
    @AllowedTo({OFFICER, HEAD})
    record PrepareReferral(
            @TargetAggregateIdentifier ReferralId referralId,
            OrganisationId owner,
            Region region,
            List<CaseId> cases,
            @Nullable LetterId letterId,
            Receiver to,
            Personal<String> matter,
            List<Integer> claims,
            List<ManifestItem> manifest,
            List<PersonalField> shared,
            @Nullable String legalBasis,
            @Nullable Clue clue)
            implements ReferralCommand {}

    /** Sends it off; {@code legalBasis} is told where none was when it was prepared or rerouted, or where another holds. */
    @AllowedTo(HEAD)
    record SendReferral(
            @TargetAggregateIdentifier ReferralId referralId,
            @Nullable String legalBasis) implements ReferralCommand {}

    @AllowedTo({OFFICER, HEAD, PARTNER})
    record AcknowledgeReferral(
            @TargetAggregateIdentifier ReferralId referralId,
            @Nullable LocalDate receivedOn,
            @Nullable Personal<String> receivedBy)
            implements AgencysWord {}

    @AllowedTo({OFFICER, HEAD, PARTNER})
    record AcceptReferral(
            @TargetAggregateIdentifier ReferralId referralId,
            String agencyNumber,
            @Nullable LocalDate filedOn) implements AgencysWord {}

    @AllowedTo({OFFICER, HEAD, PARTNER})
    record DeclineReferral(@TargetAggregateIdentifier ReferralId referralId, Personal<String> reason)
            implements AgencysWord {}

    /** Says whose business it is instead. */
    @AllowedTo({OFFICER, HEAD, PARTNER})
    record RerouteReferral(
            @TargetAggregateIdentifier ReferralId referralId,
            Receiver to,
            Personal<String> reason,
            @Nullable String legalBasis,
            @Nullable Clue clue)
            implements AgencysWord {}

    /** Takes it back before the agency has it in hand. */
    @AllowedTo({OFFICER, HEAD})
    record RecallReferral(@TargetAggregateIdentifier ReferralId referralId, Personal<String> reason)
            implements ReferralCommand {}

    /** {@code closedOn} is told once, where the agency closed its matter. */
    @AllowedTo({OFFICER, HEAD, PARTNER})
    record GiveFeedback(
            @TargetAggregateIdentifier ReferralId referralId,
            Personal<String> text,
            @Nullable LocalDate closedOn) implements AgencysWord {}

    /** The agency gives itself the further time that its law allows, once. */
    @AllowedTo({OFFICER, HEAD, PARTNER})
    record ExtendReferral(@TargetAggregateIdentifier ReferralId referralId, Personal<String> reason)
            implements AgencysWord {}

    @AllowedTo({OFFICER, HEAD, PARTNER})
    record GiveResult(@TargetAggregateIdentifier ReferralId referralId, AgencyResult told) implements AgencysWord {}

    /** Ends it; without a result only by the head, who says why. */
    @AllowedTo({OFFICER, HEAD})
    record CloseReferral(
            @TargetAggregateIdentifier ReferralId referralId,
            @Nullable Personal<String> text) implements ReferralCommand {}
}
