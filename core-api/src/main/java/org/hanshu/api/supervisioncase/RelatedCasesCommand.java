package org.hanshu.api.supervisioncase;

import static org.hanshu.api.shared.Role.CLERK;
import static org.hanshu.api.shared.Role.HEAD;
import static org.hanshu.api.shared.Role.OFFICER;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.vocabulary.ApproachKind;
import org.hanshu.api.vocabulary.CaseRelation;
import org.jspecify.annotations.Nullable;

/**
 * What can be asked of cases that have to do with each other 关联、并案、分案. Each is asked by itself; the one that is told last
 * reads in the other's history what it is told of, so that whoever says it again says nothing new.
 */
public sealed interface RelatedCasesCommand extends SupervisionCaseCommand {

    /** Asks whether the case, one of the two, may be linked so; changes nothing, answers {@link KnownCase}. */
    @AllowedTo({CLERK, OFFICER, HEAD})
    record ConfirmLink(@TargetAggregateIdentifier CaseId caseId, CaseRelation relation, CaseId from, CaseId to)
            implements RelatedCasesCommand {}

    /**
     * Says how the case stands to another.
     *
     * @param number the other's case number
     */
    @AllowedTo({CLERK, OFFICER, HEAD})
    record LinkCases(
            @TargetAggregateIdentifier CaseId caseId,
            CaseRelation relation,
            CaseId to,
            String number,
            @Nullable Personal<String> text)
            implements RelatedCasesCommand {}

    /** Tells the case that another was linked with it. */
    @AllowedTo({CLERK, OFFICER, HEAD})
    record TakeLinks(@TargetAggregateIdentifier CaseId caseId, CaseId from) implements RelatedCasesCommand {}

    /** Asks whether the case may be merged into another now; changes nothing, answers {@link KnownCase}. */
    @AllowedTo(HEAD)
    record ConfirmMerge(@TargetAggregateIdentifier CaseId caseId, CaseId into) implements RelatedCasesCommand {}

    /**
     * Asks the case to wait for another that is to be merged into it; answers {@link MergeAdmission}.
     *
     * @param owner the other's owner
     * @param kind what was wanted with the other
     */
    @AllowedTo(HEAD)
    record AdmitMerge(@TargetAggregateIdentifier CaseId caseId, CaseId from, OrganisationId owner, ApproachKind kind)
            implements RelatedCasesCommand {}

    /**
     * Merges the case into another 并案, which admitted it.
     *
     * @param number the other's case number
     * @param owner who owned both when the other admitted it
     * @param until before which instant the admission holds
     */
    @AllowedTo(HEAD)
    record MergeInto(
            @TargetAggregateIdentifier CaseId caseId,
            CaseId into,
            String number,
            OrganisationId owner,
            Instant until,
            @Nullable Personal<String> text)
            implements RelatedCasesCommand {}

    /** Tells the case that the other was merged into it; where that never happened, it waits no longer. */
    @AllowedTo(HEAD)
    record TakeMerged(@TargetAggregateIdentifier CaseId caseId, CaseId from) implements RelatedCasesCommand {}

    /**
     * Makes some of what the case is about a case of its own 分案. Named claims go whole; so do those that only named claimants
     * claim, or that are against named respondents only.
     *
     * @param to the new case
     */
    @AllowedTo(HEAD)
    record SplitCase(
            @TargetAggregateIdentifier CaseId caseId,
            CaseId to,
            List<Integer> claims,
            List<Integer> claimants,
            List<Integer> respondents,
            Personal<String> reason)
            implements RelatedCasesCommand {}

    /** Opens the case that was split from another; answers {@link CaseFiled}. */
    @AllowedTo(HEAD)
    record OpenSplit(@TargetAggregateIdentifier CaseId caseId, CaseId from) implements RelatedCasesCommand {}
}
