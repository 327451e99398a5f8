package org.hanshu.query.legalaid;

import java.time.Instant;
import java.util.stream.Stream;
import org.hanshu.api.legalaid.LegalAidEvent;
import org.hanshu.api.legalaid.LegalAidEvent.DenialBecameFinal;
import org.hanshu.api.legalaid.LegalAidEvent.LawyerAssigned;
import org.hanshu.api.legalaid.LegalAidEvent.LawyerReassigned;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidApplied;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidCompleted;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidConcluded;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidDenied;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidGranted;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidTerminated;
import org.hanshu.api.legalaid.LegalAidEvent.ObjectionRaised;
import org.hanshu.api.legalaid.LegalAidEvent.ObjectionRejected;
import org.hanshu.api.legalaid.LegalAidEvent.ObjectionUpheld;
import org.hanshu.api.legalaid.LegalAidEvent.PapersFollowed;
import org.hanshu.api.legalaid.LegalAidEvent.PreGranted;
import org.hanshu.api.legalaid.LegalAidEvent.StageRecorded;
import org.hanshu.api.legalaid.LegalAidEvent.SupplementAsked;
import org.hanshu.api.legalaid.LegalAidEvent.SupplementGiven;
import org.hanshu.api.legalaid.LegalAidEvent.TerminationObjected;
import org.hanshu.api.legalaid.LegalAidEvent.TerminationReversed;
import org.hanshu.api.legalaid.LegalAidEvent.TerminationUpheld;
import org.hanshu.api.shared.Personal;
import org.hanshu.query.shared.Told;
import org.jspecify.annotations.Nullable;

/** What somebody said at a step, and when. */
record Remark(Step step, Personal<String> text, String by, Instant at) {

    /** At which step. */
    public enum Step {
        APPLIED,
        SUPPLEMENT_ASKED,
        SUPPLEMENT_GIVEN,
        PAPERS_FOLLOWED,
        PRE_GRANTED,
        GRANTED,
        DENIED,
        OBJECTED,
        OBJECTION_DECIDED,
        REASSIGNED,
        STAGE,
        CONCLUDED,
        TERMINATED
    }

    static Stream<Remark> of(LegalAidEvent event, Told told) {
        return switch (event) {
            case LegalAidApplied said -> of(Step.APPLIED, said.text(), told);
            case LegalAidCompleted nothing -> Stream.of();
            case SupplementAsked said -> of(Step.SUPPLEMENT_ASKED, said.text(), told);
            case SupplementGiven said -> of(Step.SUPPLEMENT_GIVEN, said.text(), told);
            case PapersFollowed said -> of(Step.PAPERS_FOLLOWED, said.text(), told);
            case PreGranted said -> of(Step.PRE_GRANTED, said.text(), told);
            case LegalAidGranted said -> of(Step.GRANTED, said.text(), told);
            case LegalAidDenied said -> of(Step.DENIED, said.text(), told);
            case ObjectionRaised said -> of(Step.OBJECTED, said.text(), told);
            case ObjectionUpheld said -> of(Step.OBJECTION_DECIDED, said.text(), told);
            case ObjectionRejected said -> of(Step.OBJECTION_DECIDED, said.text(), told);
            case DenialBecameFinal nothing -> Stream.of();
            case LawyerAssigned nothing -> Stream.of();
            case LawyerReassigned said -> of(Step.REASSIGNED, said.reason(), told);
            case StageRecorded said -> of(Step.STAGE, said.text(), told);
            case LegalAidConcluded said -> of(Step.CONCLUDED, said.text(), told);
            case LegalAidTerminated said -> of(Step.TERMINATED, said.text(), told);
            case TerminationObjected said -> of(Step.OBJECTED, said.text(), told);
            case TerminationReversed said -> of(Step.OBJECTION_DECIDED, said.text(), told);
            case TerminationUpheld said -> of(Step.OBJECTION_DECIDED, said.text(), told);
        };
    }

    private static Stream<Remark> of(Step step, @Nullable Personal<String> text, Told told) {
        return Stream.ofNullable(text).map(said -> new Remark(step, said, told.actor(), told.occurredAt()));
    }
}
