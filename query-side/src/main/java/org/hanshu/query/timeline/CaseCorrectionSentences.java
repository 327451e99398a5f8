package org.hanshu.query.timeline;

import java.util.List;
import org.hanshu.api.correction.CorrectionKind;
import org.hanshu.api.correction.FieldChange;
import org.hanshu.api.correction.PersonalChange;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseCorrectionAsked;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseCorrectionConfirmed;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseCorrectionDeclined;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseDeadlineRecomputed;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseDeadlineReopened;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseLapseTakenBack;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseOverdueTakenBack;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ClosingCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ConsentAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ConsentWithdrawalAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.FindingsAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.FindingsCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PartiesCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PerformanceAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PerformanceCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ProceedingAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ProceedingCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ProceedingEndAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ReceiptCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.SettlementCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.StepTimeCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.WithdrawalAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.WordsCorrected;

/** What was done about a wrong entry of a case, in sentences. */
record CaseCorrectionSentences(TimelineWords words) {

    String about(CaseCorrectionEvent event) {
        return switch (event) {
            case CaseCorrectionAsked asked ->
                asked.kind() == CorrectionKind.ANNUL
                        ? words.sayOf("annul", asked, asked.n())
                        : words.say(asked, asked.n(), changes(asked.changes(), asked.personal()));
            case CaseCorrectionConfirmed confirmed -> words.say(confirmed, confirmed.n());
            case CaseCorrectionDeclined declined -> words.say(declined, declined.n());
            case ReceiptCorrected right -> words.say(right, changes(right.changes()));
            case StepTimeCorrected right -> words.say(right, changes(right.changes()));
            case WordsCorrected right -> words.say(right, new ChangeWords(words).place(right.place()));
            case PartiesCorrected right -> words.say(right, changes(right.changes(), right.personal()));
            case FindingsCorrected right -> words.say(right, changes(right.changes()));
            case FindingsAnnulled no -> words.say(no, words.of(no.standing()));
            case SettlementCorrected right -> words.say(right, changes(right.changes()));
            case PerformanceCorrected right -> words.say(right, right.n(), changes(right.changes()));
            case PerformanceAnnulled no -> words.say(no, no.n());
            case ProceedingCorrected right -> words.say(right, right.n(), changes(right.changes()));
            case ProceedingAnnulled no -> words.say(no, no.n());
            case ProceedingEndAnnulled no -> words.say(no, no.n());
            case ConsentAnnulled no -> words.say(no, no.claimant());
            case ConsentWithdrawalAnnulled no -> words.say(no, no.claimant());
            case WithdrawalAnnulled no ->
                words.say(
                        no,
                        words.list(no.claimants().stream().map(String::valueOf).toList()));
            case ClosingCorrected right -> words.say(right, changes(right.changes()));
            case CaseLapseTakenBack no -> words.say(no, words.of(no.to()));
            case CaseDeadlineRecomputed moved -> words.recomputed(moved, moved.deadline(), moved.earlier());
            case CaseOverdueTakenBack taken -> words.say(taken, words.clock(taken.name()), words.date(taken.due()));
            case CaseDeadlineReopened again ->
                words.say(
                        again,
                        words.clock(again.deadline().name()),
                        words.date(again.deadline().due()));
        };
    }

    private String changes(List<FieldChange> changes) {
        return changes(changes, List.of());
    }

    private String changes(List<FieldChange> changes, List<PersonalChange> personal) {
        return new ChangeWords(words).of(changes, personal);
    }
}
