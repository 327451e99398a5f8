package org.hanshu.api.supervisioncase;

import static org.hanshu.api.shared.Role.CLERK;
import static org.hanshu.api.shared.Role.HEAD;
import static org.hanshu.api.shared.Role.OFFICER;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.hanshu.api.casefile.Medium;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Warning;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.ConsentPurpose;
import org.hanshu.api.vocabulary.RespondentKind;
import org.hanshu.api.vocabulary.RespondentRole;
import org.jspecify.annotations.Nullable;

/** What can be asked about who stands in a case 当事人, and about what they claim 诉求. Numbers in lists are given by the case. */
public sealed interface PartiesCommand extends SupervisionCaseCommand {

    /** The respondent's own number says nothing: the case gives it the next; answers {@link NumbersGiven}. */
    @AllowedTo({CLERK, OFFICER, HEAD})
    record AddRespondent(@TargetAggregateIdentifier CaseId caseId, Respondent respondent, List<Warning> warnings)
            implements PartiesCommand {}

    /**
     * Says who a respondent is, where that, or its code, was not known; answers {@link NumbersGiven}.
     *
     * @param n which respondent
     * @param role another role than was thought, where it is one
     * @param name what it is called, where that was not known
     */
    @AllowedTo({CLERK, OFFICER, HEAD})
    record IdentifyRespondent(
            @TargetAggregateIdentifier CaseId caseId,
            int n,
            @Nullable RespondentRole role,
            RespondentKind kind,
            @Nullable String name,
            @Nullable Personal<String> personalName,
            @Nullable String uscc,
            List<Warning> warnings)
            implements PartiesCommand {}

    /**
     * Takes a list of workers in; answers {@link ClaimantsTaken}.
     *
     * @param claims which claims of the case are theirs too, by number
     * @param cause what each claims for whom the list has an amount
     * @param inPart whether those who stand in the case already are left out; else the whole list is refused for one
     */
    @AllowedTo({CLERK, OFFICER, HEAD})
    record AddClaimants(
            @TargetAggregateIdentifier CaseId caseId,
            List<NewClaimant> claimants,
            List<Integer> claims,
            @Nullable Cause cause,
            boolean inPart)
            implements PartiesCommand {}

    @AllowedTo({CLERK, OFFICER, HEAD})
    record AppointRepresentatives(@TargetAggregateIdentifier CaseId caseId, List<Integer> claimants)
            implements PartiesCommand {}

    /** The claims' own numbers say nothing: the case gives them the next; answers {@link NumbersGiven}. */
    @AllowedTo({CLERK, OFFICER, HEAD})
    record AddClaims(@TargetAggregateIdentifier CaseId caseId, List<Claim> claims) implements PartiesCommand {}

    /**
     * Records that a worker consents.
     *
     * @param towards {@link Consent#EMPLOYER} or an organisation's id
     * @param medium how the worker said so
     */
    @AllowedTo({CLERK, OFFICER, HEAD})
    record GiveConsent(
            @TargetAggregateIdentifier CaseId caseId,
            int claimant,
            String towards,
            ConsentPurpose purpose,
            Medium medium)
            implements PartiesCommand {}

    @AllowedTo({CLERK, OFFICER, HEAD})
    record WithdrawConsent(
            @TargetAggregateIdentifier CaseId caseId, int claimant, String towards, ConsentPurpose purpose)
            implements PartiesCommand {}

    /** Refuses to name, towards the respondents, any claimant who did not consent to it; changes nothing. */
    @AllowedTo({OFFICER, HEAD})
    record ConfirmNaming(@TargetAggregateIdentifier CaseId caseId, Set<UUID> subjects) implements PartiesCommand {}

    /**
     * Asks whose consent covers that it is referred there, and refuses where anybody's is missing; changes nothing, answers
     * {@link ConsentedReferring}.
     *
     * @param claims by number; all where empty
     */
    @AllowedTo({OFFICER, HEAD})
    record ConfirmReferring(@TargetAggregateIdentifier CaseId caseId, List<Integer> claims, OrganisationId towards)
            implements PartiesCommand {}

    @AllowedTo({CLERK, OFFICER, HEAD})
    record WithdrawClaimants(@TargetAggregateIdentifier CaseId caseId, List<Integer> claimants, Personal<String> reason)
            implements PartiesCommand {}
}
