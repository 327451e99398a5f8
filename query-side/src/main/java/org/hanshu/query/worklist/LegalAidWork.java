package org.hanshu.query.worklist;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.util.List;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.legalaid.LegalAidEvent.DenialBecameFinal;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidDenied;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidTerminated;
import org.hanshu.api.legalaid.LegalAidEvent.ObjectionRaised;
import org.hanshu.api.legalaid.LegalAidEvent.ObjectionRejected;
import org.hanshu.api.legalaid.LegalAidEvent.ObjectionUpheld;
import org.hanshu.api.legalaid.LegalAidEvent.PapersFollowed;
import org.hanshu.api.legalaid.LegalAidEvent.PreGranted;
import org.hanshu.api.legalaid.LegalAidEvent.TerminationObjected;
import org.hanshu.api.legalaid.LegalAidEvent.TerminationReversed;
import org.hanshu.api.legalaid.LegalAidEvent.TerminationUpheld;
import org.hanshu.api.vocabulary.LegalAidStatus;
import org.hanshu.query.shared.ChildProgress;
import org.hanshu.query.shared.Clocks;
import org.hanshu.query.shared.Told;

/**
 * What there is to do on legal aid beside what its clocks say.
 *
 * @param objected whether an objection waits for its decision
 * @param denier who denied or terminated it and in whose place, and so does not decide on the objection
 * @param papersFollow whether it was given in advance and papers are still missing
 */
record LegalAidWork(
        boolean objected,

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        List<String> denier,

        boolean papersFollow) {

    LegalAidWork {
        denier = requireNonNullElse(denier, List.of()); // Rows that an earlier release wrote may have none.
    }

    static final LegalAidWork NONE = new LegalAidWork(false, List.of(), false);

    LegalAidWork after(ChildEvent event, Told told) {
        return switch (event) {
            case LegalAidDenied denied -> new LegalAidWork(false, told.hands(), papersFollow);
            case ObjectionRaised raised -> new LegalAidWork(true, denier, papersFollow);
            case ObjectionUpheld upheld -> new LegalAidWork(false, List.of(), papersFollow);
            case ObjectionRejected rejected -> NONE;
            case DenialBecameFinal done -> NONE;
            case LegalAidTerminated ended -> new LegalAidWork(false, told.hands(), papersFollow);
            case TerminationObjected raised -> new LegalAidWork(true, denier, papersFollow);
            case TerminationReversed reversed -> new LegalAidWork(false, List.of(), papersFollow);
            case TerminationUpheld upheld -> NONE;
            case PreGranted granted -> new LegalAidWork(objected, denier, granted.papersFollow());
            case PapersFollowed followed -> new LegalAidWork(objected, denier, false);
            default -> this; // Whatever else happens shows in the state.
        };
    }

    List<Task> tasks(ChildProgress progress, List<String> lawyers) {
        var clocks = progress.clocks();
        return switch (LegalAidStatus.valueOf(progress.status())) {
            case APPLIED -> List.of(Task.of(TaskKind.CHECK_AID_APPLICATION, clocks));
            case INCOMPLETE -> List.of(Task.of(TaskKind.CHASE_AID_PAPERS, clocks));
            case REVIEWED -> List.of(Task.of(TaskKind.DECIDE_LEGAL_AID, clocks));
            case PRE_GRANTED, GRANTED -> withPapers(Task.of(TaskKind.ASSIGN_LAWYER, clocks), clocks);
            case DENIED, TERMINATED ->
                objected
                        ? List.of(Task.of(TaskKind.DECIDE_AID_OBJECTION, clocks).notBy(denier))
                        : List.of();
            case ASSIGNED, WORKING ->
                withPapers(Task.of(TaskKind.WORK_ON_LEGAL_AID, clocks).onlyBy(lawyers), clocks);
            case CONCLUDED -> List.of();
        };
    }

    private List<Task> withPapers(Task first, Clocks clocks) {
        return papersFollow ? List.of(first, Task.of(TaskKind.CHASE_AID_PAPERS, clocks)) : List.of(first);
    }
}
