package org.hanshu.api.legalaid;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.hanshu.api.child.ChildAssigned;
import org.hanshu.api.child.ChildEnding;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.child.ChildOpened;
import org.hanshu.api.child.ChildResumed;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.shared.Region;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.LegalAidStatus;
import org.jspecify.annotations.Nullable;

/**
 * What can happen to a grant of legal aid 法律援助. A denial holds the case until nobody can object any more: the end is that
 * the time for it ran out, that the objection was rejected, or that the worker wants no more. Aid that was given ends when it
 * is terminated, and is open again for as long as an objection to that waits for its decision (法律援助法 49).
 */
public sealed interface LegalAidEvent extends ChildEvent {

    @Override
    default @Nullable LegalAidStatus leadsTo() {
        return switch (this) {
            case LegalAidApplied applied -> LegalAidStatus.APPLIED;
            case LegalAidCompleted completed -> LegalAidStatus.REVIEWED;
            case SupplementAsked asked -> LegalAidStatus.INCOMPLETE;
            case SupplementGiven given -> LegalAidStatus.APPLIED;
            case PapersFollowed followed -> null;
            case PreGranted granted -> LegalAidStatus.PRE_GRANTED;
            case LegalAidGranted granted -> LegalAidStatus.GRANTED;
            case LegalAidDenied denied -> LegalAidStatus.DENIED;
            case ObjectionRaised raised -> null;
            case ObjectionUpheld upheld -> upheld.granted() ? LegalAidStatus.GRANTED : LegalAidStatus.REVIEWED;
            case ObjectionRejected rejected -> LegalAidStatus.DENIED;
            case DenialBecameFinal done -> LegalAidStatus.DENIED;
            case LawyerAssigned assigned -> LegalAidStatus.ASSIGNED;
            case LawyerReassigned reassigned -> null;
            case StageRecorded stage -> LegalAidStatus.WORKING;
            case LegalAidConcluded concluded -> LegalAidStatus.CONCLUDED;
            case LegalAidTerminated terminated -> LegalAidStatus.TERMINATED;
            case TerminationObjected objected -> null;
            case TerminationReversed reversed -> reversed.resumedAs();
            case TerminationUpheld upheld -> LegalAidStatus.TERMINATED;
        };
    }

    /**
     * Somebody applied for it in the workers' name.
     *
     * @param cases the one case in which
     * @param claims which of the case's claims, by number
     * @param causes what these claims are about
     * @param limitationEndsOn the last day of the limitation that ends first, where it is known
     * @param fastTrack why it goes by the fast track; empty where it does not
     * @param offer the proposal that was accepted, where aid was offered
     */
    @Revision("1")
    record LegalAidApplied(
            UUID childId,
            OrganisationId owner,
            List<CaseId> cases,
            Region region,
            List<AidedWorker> workers,
            List<Integer> claims,
            List<Cause> causes,
            List<AidForm> forms,
            @Nullable HardshipGround ground,
            @Nullable LocalDate limitationEndsOn,
            List<FastTrackGround> fastTrack,
            @Nullable ProposalId offer,
            @Nullable Personal<String> text)
            implements LegalAidEvent, ChildOpened {

        @Override
        public ChildKind kind() {
            return ChildKind.LEGAL_AID;
        }
    }

    @Revision("1")
    record LegalAidCompleted(UUID childId, HardshipGround ground, boolean meansShown) implements LegalAidEvent {}

    @Revision("1")
    record SupplementAsked(UUID childId, Personal<String> text) implements LegalAidEvent {}

    @Revision("1")
    record SupplementGiven(UUID childId, Personal<String> text) implements LegalAidEvent {}

    /** The papers came that were still missing when aid was given in advance. */
    @Revision("1")
    record PapersFollowed(UUID childId, Personal<String> text) implements LegalAidEvent {}

    /** {@code papersFollow} says whether papers are still missing. */
    @Revision("1")
    record PreGranted(
            UUID childId,
            PreGrantGround ground,
            @Nullable LocalDate limitationEndsOn,
            boolean papersFollow,
            @Nullable Personal<String> text)
            implements LegalAidEvent {}

    @Revision("1")
    record LegalAidGranted(UUID childId, @Nullable Personal<String> text) implements LegalAidEvent {}

    /**
     * It is not given.
     *
     * @param objectTo the body that the worker can turn to
     * @param objectUntil the last day for it
     */
    @Revision("1")
    record LegalAidDenied(
            UUID childId, DenialReason reason, Personal<String> text, String objectTo, LocalDate objectUntil)
            implements LegalAidEvent {}

    @Revision("1")
    record ObjectionRaised(UUID childId, Personal<String> text) implements LegalAidEvent {}

    /**
     * The denial does not stand.
     *
     * @param by the body that decided
     * @param granted whether aid is granted with it; else the application is reviewed again
     */
    @Revision("1")
    record ObjectionUpheld(UUID childId, String by, boolean granted, Personal<String> text) implements LegalAidEvent {}

    @Revision("1")
    record ObjectionRejected(UUID childId, String by, Personal<String> text) implements LegalAidEvent, ChildEnding {}

    /** Nobody objected in time. */
    @Revision("1")
    record DenialBecameFinal(UUID childId) implements LegalAidEvent, ChildEnding {}

    /** {@code account} is the lawyer's. */
    @Revision("1")
    record LawyerAssigned(UUID childId, String account) implements LegalAidEvent, ChildAssigned {}

    @Revision("1")
    record LawyerReassigned(UUID childId, String account, String before, Personal<String> reason)
            implements LegalAidEvent, ChildAssigned {}

    /** {@code n} counts the stages from 1. */
    @Revision("1")
    record StageRecorded(
            UUID childId,
            int n,
            AidStage stage,
            @Nullable String body,
            @Nullable String number,
            LocalDate on,
            @Nullable Personal<String> text)
            implements LegalAidEvent {}

    @Revision("1")
    record LegalAidConcluded(
            UUID childId,
            AidOutcome outcome,
            @Nullable Money recovered,
            @Nullable Personal<String> text) implements LegalAidEvent, ChildEnding {}

    /** {@code text} is null where silence ended it. */
    @Revision("1")
    record LegalAidTerminated(
            UUID childId,
            TerminationGround ground,
            @Nullable Personal<String> text) implements LegalAidEvent, ChildEnding {}

    /** The worker objects to the end of aid that was given; {@code cases} are those that had let go of it. */
    @Revision("1")
    record TerminationObjected(UUID childId, List<CaseId> cases, Personal<String> text)
            implements LegalAidEvent, ChildResumed {

        @Override
        public ChildKind kind() {
            return ChildKind.LEGAL_AID;
        }
    }

    /** The aid goes on from where it stood; {@code by} is the body that decided. */
    @Revision("1")
    record TerminationReversed(UUID childId, String by, LegalAidStatus resumedAs, Personal<String> text)
            implements LegalAidEvent {}

    /** It stays at its end. */
    @Revision("1")
    record TerminationUpheld(UUID childId, String by, Personal<String> text) implements LegalAidEvent, ChildEnding {}
}
