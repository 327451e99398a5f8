package org.hanshu.query.worklist;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hanshu.api.shared.CaseId;
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
import org.hanshu.api.supervisioncase.ClaimFinding;
import org.hanshu.api.supervisioncase.PartiesEvent.RespondentAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.RespondentIdentified;
import org.hanshu.api.supervisioncase.Respondent;
import org.hanshu.api.supervisioncase.SettlementTerm;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ApproachConverted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
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
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.Finding;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.query.shared.CaseProgress;
import org.hanshu.query.shared.Told;
import org.jspecify.annotations.Nullable;

/**
 * What there is to do on a case.
 *
 * @param label by what people know it: its number and who answers
 * @param violation whether a violation was found
 * @param assessors who assessed its letters, and so does not close it
 * @param offeredTo who is asked to take it over, while somebody is
 * @param openTerms which terms of a settlement are still to be kept, by number
 * @param corrections those that wait for a second person, by number, and who asked for each
 */
record CaseWork(
        CaseId caseId,
        OrganisationId owner,
        String label,
        ApproachKind approach,
        CaseProgress progress,
        List<String> supervisors,
        boolean violation,
        List<String> assessors,
        Set<Integer> openTerms,
        @Nullable OrganisationId offeredTo,
        Map<Integer, String> corrections) {

    CaseWork {
        openTerms = requireNonNullElse(openTerms, Set.of()); // A row written before there were any has none.
        corrections = requireNonNullElse(corrections, Map.of());
    }

    static Optional<CaseWork> evolve(Optional<CaseWork> before, SupervisionCaseEvent event, Told told) {
        return event instanceof ComplaintFiled filed
                ? Optional.of(new CaseWork(
                        filed.caseId(),
                        filed.owner(),
                        label(filed),
                        filed.kind(),
                        CaseProgress.FILED,
                        List.of(),
                        false,
                        List.of(),
                        Set.of(),
                        null,
                        Map.of()))
                : before.map(work -> work.after(event).correcting(event, told));
    }

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    List<Task> tasks() {
        var confirm = corrections.entrySet().stream().map(each -> Task.of(TaskKind.CONFIRM_CORRECTION, null, Light.GREY)
                .notBy(List.of(each.getValue()))
                .about(each.getKey()));
        return Stream.of(kinds().map(this::task), terms(), confirm)
                .flatMap(each -> each)
                .toList();
    }

    /** What the union has to do that is asked to take it over. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    List<Task> offerTasks() {
        return offeredTo == null || isOver() ? List.of() : List.of(Task.of(TaskKind.TAKE_OVER, null, Light.GREY));
    }

    private boolean isOver() {
        return kinds().findAny().isEmpty() && progress.status() != CaseStatus.SUSPENDED;
    }

    private Stream<Task> terms() {
        return progress.status() == CaseStatus.HANDLING
                ? openTerms.stream().sorted().map(this::term)
                : Stream.empty();
    }

    private Task term(int n) {
        return progress.clocks()
                .named(SupervisionCaseEvent.termClock(n))
                .map(clock ->
                        Task.of(TaskKind.CHECK_SETTLEMENT_TERM, clock.deadline().due(), clock.light()))
                .orElseGet(() -> Task.of(TaskKind.CHECK_SETTLEMENT_TERM, null, Light.GREY))
                .about(n);
    }

    private Stream<TaskKind> kinds() {
        return switch (progress.status()) {
            case SCREENING ->
                Stream.of(
                        switch (approach) {
                            case CONSULTATION, SUGGESTION -> TaskKind.ANSWER_CONSULTATION;
                            case COMPLAINT, TIP -> TaskKind.SCREEN_CASE;
                        });
            case INFORMATION_REQUESTED -> Stream.of(TaskKind.CHASE_INFORMATION);
            case ACCEPTED -> Stream.of(TaskKind.ASSIGN_SUPERVISORS);
            case INVESTIGATING -> Stream.of(TaskKind.INVESTIGATE, TaskKind.CONCLUDE_INVESTIGATION);
            case CONCLUDED -> Stream.of(violation ? TaskKind.DRAFT_LETTER : TaskKind.CLOSE_CASE);
            case HANDLING ->
                Stream.of(TaskKind.CLOSE_CASE)
                        .filter(kind -> progress.openChildren().isEmpty() && openTerms.isEmpty());
            case CONSULTING -> Stream.of(TaskKind.FOLLOW_CONSULTATION);
            case SUSPENDED, CLOSED, REFUSED, TRANSFERRED, LAPSED, MERGED, ANSWERED -> Stream.empty();
        };
    }

    private Task task(TaskKind kind) {
        var task = Task.of(kind, progress.clocks());
        return switch (kind) {
            case INVESTIGATE, DRAFT_LETTER -> task.onlyBy(supervisors);
            case CLOSE_CASE -> task.notBy(assessors);
            default -> task;
        };
    }

    private CaseWork after(SupervisionCaseEvent event) {
        var next = new CaseWork(
                caseId,
                owner,
                label,
                approach,
                progress.after(event),
                supervisors,
                violation,
                assessors,
                openTerms,
                offeredTo,
                corrections);
        return switch (event) {
            case SupervisorsAssigned assigned ->
                next.by(assigned.supervisors().stream().map(Supervisor::account).toList());
            case InvestigationConcluded concluded -> next.found(isWrong(concluded.findings()));
            case ChildEnded child -> next.assessedBy(child.endedBy());
            case SettlementRecorded settled ->
                next.owing(settled.terms().stream().map(SettlementTerm::n).collect(toSet()));
            case SettlementTermPerformed done ->
                next.owing(openTerms.stream()
                        .filter(n -> n != done.n() || !done.fulfilled())
                        .collect(toSet()));
            case ConsultationFailed failed -> next.owing(Set.of());
            case HandoverOffered offered -> next.in(owner, offered.to());
            case HandoverReturned returned -> next.in(owner, null);
            case HandoverAccepted accepted -> next.by(List.of()).in(accepted.to(), null);
            case CaseReopened again -> next.owing(Set.of());
            case ApproachConverted converted -> next.wanting(converted.to());
            case RespondentAdded added -> next.against(added.respondent());
            case RespondentIdentified known -> next.against(known.respondent());
            case CaseCorrectionEvent of -> next.corrected(of);
            default -> next; // Whatever else happens shows in the state.
        };
    }

    private CaseWork corrected(CaseCorrectionEvent event) {
        return switch (event) {
            case FindingsCorrected right -> found(isWrong(right.findings()));
            case FindingsAnnulled no -> found(isWrong(no.findings()));
            case SettlementCorrected right ->
                owing(right.terms().stream()
                        .map(SettlementTerm::n)
                        .filter(n -> !right.fulfilled().contains(n))
                        .collect(toSet()));
            case PerformanceCorrected right -> owing(right.n(), !right.fulfilled());
            case PerformanceAnnulled no -> owing(no.n(), !no.fulfilled());
            case PartiesCorrected right -> against(right.respondents());
            default -> this; // Whatever else is put right leaves nothing else to do.
        };
    }

    private static boolean isWrong(List<ClaimFinding> findings) {
        return findings.stream().anyMatch(each -> each.finding() == Finding.VIOLATION);
    }

    private CaseWork owing(int term, boolean still) {
        var terms = new TreeSet<>(openTerms);
        if (still) {
            terms.add(term);
        } else {
            terms.remove(term);
        }
        return owing(terms);
    }

    private CaseWork correcting(SupervisionCaseEvent event, Told told) {
        var all = new TreeMap<>(corrections);
        switch (event) {
            case CaseCorrectionAsked asked -> all.put(asked.n(), told.actor());
            case CaseCorrectionConfirmed confirmed -> all.remove(confirmed.n());
            case CaseCorrectionDeclined declined -> all.remove(declined.n());
            default -> {
                return this;
            }
        }
        return new CaseWork(
                caseId, owner, label, approach, progress, supervisors, violation, assessors, openTerms, offeredTo, all);
    }

    /** The first whom the complaint names, names the case. */
    private CaseWork against(List<Respondent> corrected) {
        return corrected.stream()
                .filter(each -> each.n() == 1 && each.name() != null)
                .findFirst()
                .map(each -> called(label.split(" ", 2)[0] + " " + each.name()))
                .orElse(this);
    }

    private CaseWork called(String other) {
        return new CaseWork(
                caseId,
                owner,
                other,
                approach,
                progress,
                supervisors,
                violation,
                assessors,
                openTerms,
                offeredTo,
                corrections);
    }

    private CaseWork by(List<String> accounts) {
        return new CaseWork(
                caseId,
                owner,
                label,
                approach,
                progress,
                accounts,
                violation,
                assessors,
                openTerms,
                offeredTo,
                corrections);
    }

    private CaseWork wanting(ApproachKind kind) {
        return new CaseWork(
                caseId,
                owner,
                label,
                kind,
                progress,
                supervisors,
                violation,
                assessors,
                openTerms,
                offeredTo,
                corrections);
    }

    /** Whoever is known first names the case. */
    private CaseWork against(Respondent respondent) {
        return label.indexOf(' ') < 0 && respondent.name() != null ? called(label + " " + respondent.name()) : this;
    }

    private CaseWork found(boolean wrong) {
        return new CaseWork(
                caseId,
                owner,
                label,
                approach,
                progress,
                supervisors,
                wrong,
                assessors,
                openTerms,
                offeredTo,
                corrections);
    }

    private CaseWork in(OrganisationId hands, @Nullable OrganisationId asked) {
        return new CaseWork(
                caseId,
                hands,
                label,
                approach,
                progress,
                supervisors,
                violation,
                assessors,
                openTerms,
                asked,
                corrections);
    }

    private CaseWork owing(Set<Integer> terms) {
        return new CaseWork(
                caseId,
                owner,
                label,
                approach,
                progress,
                supervisors,
                violation,
                assessors,
                new TreeSet<>(terms),
                offeredTo,
                corrections);
    }

    private CaseWork assessedBy(String account) {
        var all =
                Stream.concat(assessors.stream(), Stream.of(account)).distinct().toList();
        return new CaseWork(
                caseId,
                owner,
                label,
                approach,
                progress,
                supervisors,
                violation,
                all,
                openTerms,
                offeredTo,
                corrections);
    }

    private static String label(ComplaintFiled filed) {
        return filed.respondents().stream()
                .flatMap(each -> Stream.ofNullable(each.name()))
                .findFirst()
                .map(name -> filed.caseNumber() + " " + name)
                .orElse(filed.caseNumber());
    }
}
