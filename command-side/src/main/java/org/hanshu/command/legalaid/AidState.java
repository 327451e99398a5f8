package org.hanshu.command.legalaid;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.hanshu.api.child.ChildClockEvent;
import org.hanshu.api.child.ChildEnding;
import org.hanshu.api.legalaid.LegalAidEvent;
import org.hanshu.api.legalaid.LegalAidEvent.LawyerAssigned;
import org.hanshu.api.legalaid.LegalAidEvent.LawyerReassigned;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidApplied;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidDenied;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidTerminated;
import org.hanshu.api.legalaid.LegalAidEvent.ObjectionRaised;
import org.hanshu.api.legalaid.LegalAidEvent.PapersFollowed;
import org.hanshu.api.legalaid.LegalAidEvent.PreGranted;
import org.hanshu.api.legalaid.LegalAidEvent.StageRecorded;
import org.hanshu.api.legalaid.LegalAidEvent.SupplementAsked;
import org.hanshu.api.legalaid.LegalAidEvent.SupplementGiven;
import org.hanshu.api.legalaid.LegalAidEvent.TerminationObjected;
import org.hanshu.api.vocabulary.LegalAidStatus;
import org.hanshu.command.shared.clock.ChildClocks;
import org.jspecify.annotations.Nullable;

/**
 * What legal aid remembers in order to decide.
 *
 * @param over whether it has ended
 * @param papersIn the day on which the last papers came that were asked for
 * @param asked whether more was asked for: that is done once
 * @param owesPapers whether it was given in advance and papers are still missing
 * @param deniers who denied or terminated it, and for whom, while that can be objected to
 * @param objected whether an objection waits for its decision
 * @param resumesAs where it stood when it was terminated, while that can be objected to
 * @param lawyer the account to which it is assigned
 * @param stages how many were recorded
 */
record AidState(
        LegalAidApplied application,
        LegalAidStatus status,
        boolean over,
        LocalDate appliedOn,
        LocalDate papersIn,
        boolean asked,
        boolean owesPapers,
        Set<String> deniers,
        boolean objected,
        @Nullable LegalAidStatus resumesAs,
        @Nullable String lawyer,
        int stages,
        ChildClocks clocks) {

    static AidState of(LegalAidApplied applied, LocalDate day) {
        return new AidState(
                applied,
                LegalAidStatus.APPLIED,
                false,
                day,
                day,
                false,
                false,
                Set.of(),
                false,
                null,
                null,
                0,
                ChildClocks.NONE);
    }

    UUID id() {
        return application.childId();
    }

    boolean isFast() {
        return !application.fastTrack().isEmpty();
    }

    AidState after(LegalAidEvent event, LocalDate day, Set<String> hands) {
        var to = event.leadsTo();
        return new AidState(
                application,
                to == null ? status : to,
                event instanceof ChildEnding,
                appliedOn,
                event instanceof SupplementGiven ? day : papersIn,
                asked || event instanceof SupplementAsked,
                owesPapersAfter(event),
                deniersAfter(event, hands),
                to == null ? objected || isObjection(event) : false,
                resumesAsAfter(event),
                lawyerAfter(event),
                event instanceof StageRecorded stage ? stage.n() : stages,
                clocks);
    }

    AidState after(ChildClockEvent event) {
        return new AidState(
                application,
                status,
                over,
                appliedOn,
                papersIn,
                asked,
                owesPapers,
                deniers,
                objected,
                resumesAs,
                lawyer,
                stages,
                clocks.after(event));
    }

    private boolean owesPapersAfter(LegalAidEvent event) {
        return switch (event) {
            case PreGranted granted -> granted.papersFollow();
            case PapersFollowed followed -> false;
            default -> owesPapers; // Nothing else brings papers.
        };
    }

    private Set<String> deniersAfter(LegalAidEvent event, Set<String> hands) {
        return switch (event) {
            case LegalAidDenied denied -> hands;
            case LegalAidTerminated ended -> hands;
            case ObjectionRaised raised -> deniers;
            case TerminationObjected raised -> deniers;
            default -> Set.of(); // It is denied or ended no longer, or for good.
        };
    }

    private @Nullable LegalAidStatus resumesAsAfter(LegalAidEvent event) {
        return switch (event) {
            case LegalAidTerminated ended -> ended.ground().endsGivenAid() ? status : null;
            case TerminationObjected raised -> resumesAs;
            default -> null; // It goes on, or stays at its end.
        };
    }

    private static boolean isObjection(LegalAidEvent event) {
        return event instanceof ObjectionRaised || event instanceof TerminationObjected;
    }

    private @Nullable String lawyerAfter(LegalAidEvent event) {
        return switch (event) {
            case LawyerAssigned assigned -> assigned.account();
            case LawyerReassigned other -> other.account();
            default -> lawyer; // Nothing else brings another.
        };
    }
}
