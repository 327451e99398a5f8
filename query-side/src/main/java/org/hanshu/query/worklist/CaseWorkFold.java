package org.hanshu.query.worklist;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseCorrectionAsked;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseCorrectionConfirmed;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseCorrectionDeclined;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.FindingsAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.FindingsCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PartiesCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PerformanceAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PerformanceCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.SettlementCorrected;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationLeft;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationReckoned;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationWarned;
import org.hanshu.api.supervisioncase.ClaimFinding;
import org.hanshu.api.supervisioncase.PartiesEvent.RespondentAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.RespondentIdentified;
import org.hanshu.api.supervisioncase.Respondent;
import org.hanshu.api.supervisioncase.SettlementTerm;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ApproachConverted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationFailed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverOffered;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverReturned;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InvestigationConcluded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementRecorded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementTermPerformed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SupervisorsAssigned;
import org.hanshu.api.supervisioncase.Supervisor;
import org.hanshu.api.vocabulary.ApproachKind;
import org.hanshu.api.vocabulary.Finding;
import org.hanshu.api.vocabulary.LimitationKind;
import org.hanshu.query.shared.CaseProgress;
import org.hanshu.query.shared.Told;
import org.jspecify.annotations.Nullable;

/** What each event of a case makes of the work on it. */
final class CaseWorkFold {

    private final CaseWork before;
    private OrganisationId owner;
    private String label;
    private ApproachKind approach;
    private List<String> supervisors;
    private boolean violation;
    private List<String> assessors;
    private Set<Integer> openTerms;
    private @Nullable OrganisationId offeredTo;
    private Map<Integer, List<String>> corrections;
    private Map<Integer, LocalDate> warned;

    private CaseWorkFold(CaseWork before) {
        this.before = before;
        owner = before.owner();
        label = before.label();
        approach = before.approach();
        supervisors = before.supervisors();
        violation = before.violation();
        assessors = before.assessors();
        openTerms = before.openTerms();
        offeredTo = before.offeredTo();
        corrections = before.corrections();
        warned = before.warned();
    }

    static CaseWork after(CaseWork before, SupervisionCaseEvent event, Told told) {
        var fold = new CaseWorkFold(before);
        fold.happened(event, told);
        return fold.work(before.progress().after(event));
    }

    private void happened(SupervisionCaseEvent event, Told told) {
        switch (event) {
            case SupervisorsAssigned assigned ->
                supervisors =
                        assigned.supervisors().stream().map(Supervisor::account).toList();
            case InvestigationConcluded concluded -> violation = isWrong(concluded.findings());
            case ChildEnded child ->
                assessors = Stream.of(
                                assessors.stream(), Stream.of(child.endedBy()), Stream.ofNullable(child.endedFor()))
                        .flatMap(each -> each)
                        .distinct()
                        .toList();
            case SettlementRecorded settled -> owing(settled.terms(), List.of());
            case SettlementTermPerformed done -> owing(done.n(), openTerms.contains(done.n()) && !done.fulfilled());
            case ConsultationFailed failed -> openTerms = Set.of();
            case HandoverOffered offered -> offeredTo = offered.to();
            case HandoverReturned returned -> offeredTo = null;
            case HandoverAccepted accepted -> {
                supervisors = List.of();
                owner = accepted.to();
                offeredTo = null;
            }
            case CaseReopened again -> openTerms = Set.of();
            case ApproachConverted converted -> approach = converted.to();
            case RespondentAdded added -> against(added.respondent());
            case RespondentIdentified known -> against(known.respondent());
            case LimitationWarned near -> limited(near.claim(), near.kind(), near.last());
            case LimitationReckoned anew -> limited(anew.claim(), anew.kind(), null);
            case LimitationLeft left -> limited(left.claim(), left.kind(), null);
            case CaseCorrectionEvent of -> corrected(of, told);
            default -> {} // Whatever else happens shows in the state.
        }
    }

    private void corrected(CaseCorrectionEvent event, Told told) {
        switch (event) {
            case CaseCorrectionAsked asked -> waiting(asked.n(), told.hands());
            case CaseCorrectionConfirmed yes -> waiting(yes.n(), List.of());
            case CaseCorrectionDeclined no -> waiting(no.n(), List.of());
            case FindingsCorrected right -> violation = isWrong(right.findings());
            case FindingsAnnulled no -> violation = isWrong(no.findings());
            case SettlementCorrected right -> owing(right.terms(), right.fulfilled());
            case PerformanceCorrected right -> owing(right.n(), !right.fulfilled());
            case PerformanceAnnulled no -> owing(no.n(), !no.fulfilled());
            case PartiesCorrected right -> right.respondents().forEach(this::named);
            default -> {} // Whatever else is put right leaves nothing else to do.
        }
    }

    private static boolean isWrong(List<ClaimFinding> findings) {
        return findings.stream().anyMatch(each -> each.finding() == Finding.VIOLATION);
    }

    /** Whoever is known first names the case. */
    private void against(Respondent respondent) {
        if (label.indexOf(' ') < 0 && respondent.name() != null) {
            label += " " + respondent.name();
        }
    }

    private void named(Respondent corrected) {
        if (corrected.n() == 1 && corrected.name() != null) {
            label = label.split(" ", 2)[0] + " " + corrected.name();
        }
    }

    private void owing(List<SettlementTerm> terms, List<Integer> fulfilled) {
        openTerms = new TreeSet<>(terms.stream()
                .map(SettlementTerm::n)
                .filter(n -> !fulfilled.contains(n))
                .collect(toSet()));
    }

    private void owing(int term, boolean still) {
        var terms = new TreeSet<>(openTerms);
        if (still) {
            terms.add(term);
        } else {
            terms.remove(term);
        }
        openTerms = terms;
    }

    /** The employer's own time to report an injury is nothing that the worker loses. */
    private void limited(int claim, LimitationKind kind, @Nullable LocalDate last) {
        if (kind == LimitationKind.INJURY_EMPLOYER) {
            return;
        }
        var all = new TreeMap<>(warned);
        if (last == null) {
            all.remove(claim);
        } else {
            all.put(claim, last);
        }
        warned = all;
    }

    private void waiting(int correction, List<String> askedBy) {
        var all = new TreeMap<>(corrections);
        if (askedBy.isEmpty()) {
            all.remove(correction);
        } else {
            all.put(correction, askedBy);
        }
        corrections = all;
    }

    private CaseWork work(CaseProgress progress) {
        return new CaseWork(
                before.caseId(),
                owner,
                label,
                approach,
                progress,
                supervisors,
                violation,
                assessors,
                openTerms,
                offeredTo,
                corrections,
                warned);
    }
}
