package org.hanshu.api.mediation;

import static org.hanshu.api.shared.Role.HEAD;
import static org.hanshu.api.shared.Role.MEDIATOR;
import static org.hanshu.api.shared.Role.OFFICER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.hanshu.api.letter.VerificationBasis;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.MediationId;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Region;
import org.jspecify.annotations.Nullable;

/** What can be asked of a mediation 调解. */
public sealed interface MediationCommand extends Command {

    MediationId mediationId();

    /**
     * Applies for mediation that its case admitted 申请调解.
     *
     * @param owner the union that handles the case
     * @param parties between whom
     * @param applicants those of them who apply, and so consent
     */
    @AllowedTo({OFFICER, HEAD})
    record ApplyForMediation(
            @TargetAggregateIdentifier MediationId mediationId,
            CaseId caseId,
            OrganisationId owner,
            Region region,
            MediationRoute route,
            List<MediationParty> parties,
            List<MediationParty> applicants,
            List<MediatedClaim> claims,
            @Nullable LocalDate appliedOn,
            @Nullable Personal<String> text)
            implements MediationCommand {}

    /** Asks of which case it is; changes nothing, answers {@link MediationStanding}. */
    @AllowedTo({OFFICER, HEAD})
    record ConfirmMediation(@TargetAggregateIdentifier MediationId mediationId) implements MediationCommand {}

    /** Asks everybody who has not consented yet whether they do 征询调解意愿. */
    @AllowedTo({OFFICER, HEAD})
    record AskForConsent(@TargetAggregateIdentifier MediationId mediationId) implements MediationCommand {}

    @AllowedTo({OFFICER, HEAD})
    record GiveMediationConsent(@TargetAggregateIdentifier MediationId mediationId, MediationParty party)
            implements MediationCommand {}

    /** One clear refusal ends it, also where that party had consented before. */
    @AllowedTo({OFFICER, HEAD, MEDIATOR})
    record RefuseMediationConsent(
            @TargetAggregateIdentifier MediationId mediationId,
            MediationParty party,
            @Nullable Personal<String> text) implements MediationCommand {}

    /**
     * Gives it into the hands of mediators 受理调解.
     *
     * @param mediators their accounts
     * @param investigators the supervisors of the case, who must not mediate it
     * @param openedOn in the court's route the day on which the mediator signed for it
     */
    @AllowedTo({OFFICER, HEAD})
    record OpenMediation(
            @TargetAggregateIdentifier MediationId mediationId,
            List<String> mediators,
            List<String> investigators,
            @Nullable LocalDate openedOn)
            implements MediationCommand {}

    @AllowedTo({OFFICER, HEAD, MEDIATOR})
    record ScheduleSession(
            @TargetAggregateIdentifier MediationId mediationId,
            Instant startsAt,
            @Nullable Personal<String> place) implements MediationCommand {}

    @AllowedTo({OFFICER, HEAD, MEDIATOR})
    record MoveSession(
            @TargetAggregateIdentifier MediationId mediationId, int n, Instant startsAt, Personal<String> reason)
            implements MediationCommand {}

    /** {@code notes} are privileged: concessions made in mediation are not used against anybody later. */
    @AllowedTo(MEDIATOR)
    record RecordSession(
            @TargetAggregateIdentifier MediationId mediationId,
            int n,
            List<MediationParty> present,
            @Nullable LocalDate heldOn,
            @Nullable Personal<String> notes)
            implements MediationCommand {}

    /**
     * Gives the mediation more time, as all parties want.
     *
     * @param by who wants it
     * @param to the new last day; in the court's route the rule says it
     */
    @AllowedTo({OFFICER, HEAD, MEDIATOR})
    record ExtendTerm(
            @TargetAggregateIdentifier MediationId mediationId,
            List<MediationParty> by,
            @Nullable LocalDate to,
            Personal<String> reason)
            implements MediationCommand {}

    /** Writes down what they agree on, in the place of an earlier draft; {@code terms} are numbered from 1 here. */
    @AllowedTo({OFFICER, HEAD, MEDIATOR})
    record DraftAgreement(
            @TargetAggregateIdentifier MediationId mediationId,
            List<AgreementTerm> terms,
            @Nullable Personal<String> text)
            implements MediationCommand {}

    @AllowedTo({OFFICER, HEAD, MEDIATOR})
    record SignAgreement(
            @TargetAggregateIdentifier MediationId mediationId,
            MediationParty party,
            @Nullable LocalDate signedOn) implements MediationCommand {}

    @AllowedTo(MEDIATOR)
    record SignAsMediator(
            @TargetAggregateIdentifier MediationId mediationId,
            @Nullable LocalDate signedOn) implements MediationCommand {}

    /** Puts the organisation's seal on it, once everybody has signed: from then on it binds 调解协议生效. */
    @AllowedTo({OFFICER, HEAD})
    record SealAgreement(
            @TargetAggregateIdentifier MediationId mediationId,
            @Nullable LocalDate sealedOn) implements MediationCommand {}

    /** Notes that both sides applied for it together. */
    @AllowedTo({OFFICER, HEAD})
    record ApplyForReview(
            @TargetAggregateIdentifier MediationId mediationId,
            ReviewKind kind,
            @Nullable LocalDate appliedOn) implements MediationCommand {}

    /** Notes what became of it; {@code number} is the document's. */
    @AllowedTo({OFFICER, HEAD})
    record RecordReviewResult(
            @TargetAggregateIdentifier MediationId mediationId,
            ReviewKind kind,
            boolean granted,
            @Nullable LocalDate decidedOn,
            @Nullable String number)
            implements MediationCommand {}

    /**
     * Records that a term was kept; the last one ends the mediation 履行调解协议.
     *
     * @param amount what was paid; all that was still owed where nothing is said
     */
    @AllowedTo({OFFICER, HEAD})
    record PerformAgreement(
            @TargetAggregateIdentifier MediationId mediationId,
            int n,
            @Nullable Money amount,
            VerificationBasis basis,
            @Nullable LocalDate performedOn,
            @Nullable Personal<String> text)
            implements MediationCommand {}

    /** Records that these terms were not kept; all that are overdue where none is named. */
    @AllowedTo({OFFICER, HEAD})
    record BreachAgreement(
            @TargetAggregateIdentifier MediationId mediationId, List<Integer> terms, Personal<String> text)
            implements MediationCommand {}

    /**
     * Notes what became of the payment order that was applied for since the breach; {@code number} is the order's.
     *
     * @param effective false where the debtor objected, or the court ended it otherwise 终结督促程序
     */
    @AllowedTo({OFFICER, HEAD})
    record RecordPaymentOrder(
            @TargetAggregateIdentifier MediationId mediationId,
            boolean effective,
            @Nullable LocalDate decidedOn,
            @Nullable String number)
            implements MediationCommand {}

    @AllowedTo({OFFICER, HEAD, MEDIATOR})
    record FailMediation(@TargetAggregateIdentifier MediationId mediationId, Personal<String> reason)
            implements MediationCommand {}
}
