package org.hanshu.api.supervisioncase;

import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.hanshu.api.casefile.Medium;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Warning;
import org.hanshu.api.vocabulary.ConsentPurpose;
import org.hanshu.api.vocabulary.ErasureGround;

/** What can happen to who stands in a case 当事人, and to what they claim 诉求. */
public sealed interface PartiesEvent extends SupervisionCaseEvent {

    @Revision("1")
    record RespondentAdded(CaseId caseId, Respondent respondent, List<Warning> warnings) implements PartiesEvent {}

    /** Who a respondent is, of whom little was known; it keeps its number. */
    @Revision("1")
    record RespondentIdentified(CaseId caseId, Respondent respondent, List<Warning> warnings) implements PartiesEvent {}

    /**
     * More workers joined.
     *
     * @param claims which claims of the case are theirs too, by number
     * @param workersAffected how many are affected in all, from now on
     */
    @Revision("1")
    record ClaimantsAdded(
            CaseId caseId, List<Claimant> claimants, List<Integer> claims, int workersAffected, List<Warning> warnings)
            implements PartiesEvent {}

    /** Who speaks for the workers 推选代表, by number, in the place of who did. */
    @Revision("1")
    record RepresentativesAppointed(CaseId caseId, List<Integer> claimants) implements PartiesEvent {}

    @Revision("1")
    record ClaimsAdded(CaseId caseId, List<Claim> claims) implements PartiesEvent {}

    /** Only these claims of the case that is reopened now are at issue again; the others keep finding and outcome. */
    @Revision("1")
    record ClaimsReopened(CaseId caseId, List<Integer> claims) implements PartiesEvent {}

    /** {@code towards} is {@link Consent#EMPLOYER} or an organisation's id. */
    @Revision("1")
    record ConsentGiven(CaseId caseId, int claimant, String towards, ConsentPurpose purpose, Medium medium)
            implements PartiesEvent {}

    @Revision("1")
    record ConsentWithdrawn(CaseId caseId, int claimant, String towards, ConsentPurpose purpose)
            implements PartiesEvent {}

    /** What workers consented to in the case from which they came holds here too. */
    @Revision("1")
    record ConsentsCarriedOver(CaseId caseId, CaseId from, List<GivenConsent> consents) implements PartiesEvent {}

    /** Some workers no longer claim; what was found is supervised all the same. */
    @Revision("1")
    record ClaimantsWithdrawn(CaseId caseId, List<Integer> claimants, Personal<String> reason)
            implements PartiesEvent {}

    /**
     * A claimant's personal data was erased: the keys of these data subjects were destroyed with it, for good.
     *
     * @param people the person; none where another case of theirs is erased after this one
     * @param texts the texts in which the person stood or which were the person's own
     * @param order the number of the order or request on which it was done
     */
    @Revision("1")
    record ClaimantErased(
            CaseId caseId, int claimant, List<UUID> people, List<UUID> texts, ErasureGround ground, String order)
            implements PartiesEvent {}

    /**
     * Somebody was erased who is no claimant here, as a witness is: the keys of these texts were destroyed with it, for good.
     *
     * @param texts those in which the person stood
     * @param order the number of the order or request on which it was done
     */
    @Revision("1")
    record MentionsErased(CaseId caseId, List<UUID> texts, ErasureGround ground, String order)
            implements PartiesEvent {}
}
