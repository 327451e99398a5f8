package org.hanshu.api.legalaid;

import static org.hanshu.api.shared.Role.HEAD;
import static org.hanshu.api.shared.Role.LAWYER;
import static org.hanshu.api.shared.Role.OFFICER;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.LegalAidId;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.shared.Region;
import org.hanshu.api.supervisioncase.AidStanding;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.vocabulary.Cause;
import org.jspecify.annotations.Nullable;

/** What can be asked of a grant of legal aid 法律援助. */
public sealed interface LegalAidCommand extends Command {

    LegalAidId legalAidId();

    /**
     * Applies in the workers' name; applied for again, nothing changes.
     *
     * @param claims which of the case's claims, by number
     * @param causes what these claims are about
     * @param ground why it is free of charge, where that is known already
     * @param limitationEndsOn the last day of the limitation that ends first, where it is known
     * @param offer the proposal that was accepted, where aid was offered
     */
    @AllowedTo({OFFICER, HEAD})
    record ApplyForLegalAid(
            @TargetAggregateIdentifier LegalAidId legalAidId,
            CaseId caseId,
            OrganisationId owner,
            Region region,
            List<AidedWorker> workers,
            List<Integer> claims,
            List<Cause> causes,
            List<AidForm> forms,
            @Nullable HardshipGround ground,
            @Nullable LocalDate limitationEndsOn,
            @Nullable ProposalId offer,
            @Nullable Personal<String> text)
            implements LegalAidCommand {

        /** For whom and what the case says. */
        public static ApplyForLegalAid in(
                AidStanding standing,
                LegalAidId id,
                List<AidForm> forms,
                @Nullable HardshipGround ground,
                @Nullable LocalDate limitationEndsOn,
                @Nullable ProposalId offer,
                @Nullable Personal<String> text) {
            return new ApplyForLegalAid(
                    id,
                    new CaseId(standing.id()),
                    standing.owner(),
                    standing.region(),
                    standing.claimants().stream()
                            .map(each -> new AidedWorker(each.n(), each.name(), each.phone()))
                            .toList(),
                    standing.claims().stream().map(Claim::n).toList(),
                    standing.claims().stream().map(Claim::cause).distinct().toList(),
                    forms,
                    ground,
                    limitationEndsOn,
                    offer,
                    text);
        }
    }

    /**
     * All papers are there.
     *
     * @param ground why it is free of charge, where the application did not say so or says it wrongly
     * @param meansShown whether hardship was shown or declared in good faith
     */
    @AllowedTo({OFFICER, HEAD})
    record CompleteApplication(
            @TargetAggregateIdentifier LegalAidId legalAidId,
            @Nullable HardshipGround ground,
            boolean meansShown) implements LegalAidCommand {}

    /** {@code text} tells all that is missing: nobody asks twice. */
    @AllowedTo({OFFICER, HEAD})
    record AskOnce(@TargetAggregateIdentifier LegalAidId legalAidId, Personal<String> text)
            implements LegalAidCommand {}

    @AllowedTo({OFFICER, HEAD})
    record GiveSupplement(@TargetAggregateIdentifier LegalAidId legalAidId, Personal<String> text)
            implements LegalAidCommand {}

    /** Gives aid at once; papers that are missing may follow. */
    @AllowedTo(HEAD)
    record PreGrant(
            @TargetAggregateIdentifier LegalAidId legalAidId,
            PreGrantGround ground,
            @Nullable LocalDate limitationEndsOn,
            @Nullable Personal<String> text)
            implements LegalAidCommand {}

    @AllowedTo(HEAD)
    record GrantLegalAid(
            @TargetAggregateIdentifier LegalAidId legalAidId,
            @Nullable Personal<String> text) implements LegalAidCommand {}

    /** {@code objectTo} is the body that the worker can turn to. */
    @AllowedTo(HEAD)
    record DenyLegalAid(
            @TargetAggregateIdentifier LegalAidId legalAidId,
            DenialReason reason,
            Personal<String> text,
            String objectTo)
            implements LegalAidCommand {}

    /** To a denial, or to the end of aid that was given. */
    @AllowedTo({OFFICER, HEAD})
    record RaiseObjection(@TargetAggregateIdentifier LegalAidId legalAidId, Personal<String> text)
            implements LegalAidCommand {}

    /** Records what was decided on the objection, and by which body; not entered by who denied or terminated. */
    @AllowedTo({OFFICER, HEAD})
    record DecideObjection(
            @TargetAggregateIdentifier LegalAidId legalAidId,
            ObjectionDecision decision,
            String by,
            Personal<String> text)
            implements LegalAidCommand {}

    /** {@code lawyer} is an account. */
    @AllowedTo(HEAD)
    record AssignLawyer(@TargetAggregateIdentifier LegalAidId legalAidId, String lawyer) implements LegalAidCommand {}

    @AllowedTo(HEAD)
    record ReassignLawyer(@TargetAggregateIdentifier LegalAidId legalAidId, String lawyer, Personal<String> reason)
            implements LegalAidCommand {}

    /**
     * Says how far the matter has come.
     *
     * @param body before whom, for instance an arbitration commission
     * @param number under which it goes there
     */
    @AllowedTo({OFFICER, HEAD, LAWYER})
    record RecordStage(
            @TargetAggregateIdentifier LegalAidId legalAidId,
            AidStage stage,
            @Nullable String body,
            @Nullable String number,
            LocalDate on,
            @Nullable Personal<String> text)
            implements LegalAidCommand {}

    @AllowedTo({OFFICER, HEAD, LAWYER})
    record ConcludeLegalAid(
            @TargetAggregateIdentifier LegalAidId legalAidId,
            AidOutcome outcome,
            @Nullable Money recovered,
            @Nullable Personal<String> text)
            implements LegalAidCommand {}

    @AllowedTo(HEAD)
    record TerminateLegalAid(
            @TargetAggregateIdentifier LegalAidId legalAidId, TerminationGround ground, Personal<String> text)
            implements LegalAidCommand {}

    /** The worker no longer wants it, before it is given. */
    @AllowedTo({OFFICER, HEAD})
    record WithdrawApplication(@TargetAggregateIdentifier LegalAidId legalAidId, Personal<String> reason)
            implements LegalAidCommand {}
}
