package org.hanshu.api.supervisioncase;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Reference;
import org.hanshu.api.vocabulary.CaseRelation;
import org.jspecify.annotations.Nullable;

/** What can happen between cases 关联、并案、分案; each of the two remembers its half. */
public sealed interface RelatedCasesEvent extends SupervisionCaseEvent {

    /** The same for both halves. */
    UUID pair();

    /**
     * The case and another have to do with each other: {@code from} stands so to {@code to}, and the case is one of them.
     *
     * @param number the other's case number
     * @param settleAt when the other is told, had nobody told it; null where the case is who was told, or split off
     */
    @Revision("1")
    record CasesLinked(
            CaseId caseId,
            CaseRelation relation,
            CaseId from,
            CaseId to,
            String number,
            @Nullable Personal<String> text,
            @Nullable Instant settleAt)
            implements RelatedCasesEvent {

        /** Whether it says from which case this one was split. */
        public boolean splitOff() {
            return relation == CaseRelation.SPLIT_FROM && caseId.equals(from);
        }

        /** The other of the two. */
        public CaseId other() {
            return caseId.equals(from) ? to : from;
        }

        @Override
        public UUID pair() {
            return relation == CaseRelation.SPLIT_FROM ? splitting(to, from) : Derived.PAIR.id(relation, from, to);
        }
    }

    /** The case waits for another that is to be merged into it; {@code settleAt} says until when. */
    @Revision("1")
    record MergeAdmitted(CaseId caseId, CaseId from, Instant settleAt) implements RelatedCasesEvent {

        @Override
        public UUID pair() {
            return merging(from, caseId);
        }
    }

    /** The other was not merged into the case after all. */
    @Revision("1")
    record MergeDropped(CaseId caseId, CaseId from) implements RelatedCasesEvent {

        @Override
        public UUID pair() {
            return merging(from, caseId);
        }
    }

    /** The case ends as {@code MERGED}: what it is about is dealt with in another; {@code number} is the other's. */
    @Revision("1")
    record CaseMerged(
            CaseId caseId,
            int cycle,
            CaseId into,
            String number,
            @Nullable Personal<String> text) implements RelatedCasesEvent {

        @Override
        public UUID pair() {
            return merging(caseId, into);
        }
    }

    /**
     * Another case was merged into the case. What came is told by the events that follow, under numbers of the case.
     *
     * @param number the other's case number
     * @param numbers the case numbers under which what came was known
     * @param references the numbers under which others know what came
     * @param workersAffected how many are affected in all, from now on
     */
    @Revision("1")
    record CaseTakenIn(
            CaseId caseId,
            CaseId from,
            String number,
            List<String> numbers,
            List<Reference> references,
            List<Renumbered> respondents,
            List<Renumbered> claimants,
            List<Renumbered> claims,
            int workersAffected)
            implements RelatedCasesEvent {

        @Override
        public UUID pair() {
            return merging(from, caseId);
        }
    }

    /**
     * Some of what the case is about is a case of its own from now on, where the lists are numbered in their order.
     *
     * @param number the new case's number
     * @param goneClaimants those of the claimants who claim nothing here any more
     * @param goneRespondents those of the respondents against whom nothing is claimed here any more
     * @param workersAffected how many are affected here, from now on
     * @param settleAt when the new case is opened, had nobody opened it
     */
    @Revision("1")
    record CaseSplit(
            CaseId caseId,
            CaseId to,
            String number,
            List<Integer> claims,
            List<Integer> claimants,
            List<Integer> respondents,
            List<Integer> goneClaimants,
            List<Integer> goneRespondents,
            int workersAffected,
            Personal<String> reason,
            Instant settleAt)
            implements RelatedCasesEvent {

        @Override
        public UUID pair() {
            return splitting(caseId, to);
        }
    }

    private static UUID merging(CaseId from, CaseId into) {
        return Derived.PAIR.id("MERGE", from, into);
    }

    private static UUID splitting(CaseId from, CaseId to) {
        return Derived.PAIR.id("SPLIT", from, to);
    }
}
