package org.hanshu.query.worklist;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.supervisioncase.CaseWatchEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.vocabulary.ApproachKind;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.query.shared.CaseProgress;
import org.hanshu.query.shared.Told;
import org.jspecify.annotations.Nullable;

/**
 * What there is to do on a case.
 *
 * @param label by what people know it: its number and who answers
 * @param violation whether a violation was found
 * @param assessors who assessed its letters and in whose place, and so does not close it
 * @param offeredTo who is asked to take it over, while somebody is
 * @param openTerms which terms of a settlement are still to be kept, by number
 * @param corrections those that wait for a second person, by number, and who asked for each
 * @param warned until when the claims can be raised whose limitation is near, by number
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

        @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        Map<Integer, List<String>> corrections,

        Map<Integer, LocalDate> warned) {

    CaseWork {
        openTerms = requireNonNullElse(openTerms, Set.of()); // A row written before there were any has none.
        corrections = requireNonNullElse(corrections, Map.of());
        warned = requireNonNullElse(warned, Map.of());
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
                        Map.of(),
                        Map.of()))
                : before.map(work -> CaseWorkFold.after(work, event, told));
    }

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    List<Task> tasks() {
        var confirm = corrections.entrySet().stream().map(each -> Task.of(TaskKind.CONFIRM_CORRECTION, null, Light.GREY)
                .notBy(each.getValue())
                .about(each.getKey()));
        return Stream.of(kinds().map(this::task), terms(), confirm, watched(), limitations())
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

    /** What its clocks wait for beside the case's own steps. */
    private Stream<Task> watched() {
        return progress.clocks().live().stream()
                .flatMap(clock -> TaskKind.waitedFor(clock.deadline().name()).stream()
                        .map(kind -> Task.of(kind, clock.deadline().due(), clock.light())
                                .about(CaseWatchEvent.reminderOf(
                                        clock.deadline().name()))));
    }

    /** The rights that are near their end, by claim. */
    private Stream<Task> limitations() {
        return warned.entrySet().stream().map(each -> Task.of(TaskKind.SAVE_LIMITATION, each.getValue(), Light.RED)
                .about(each.getKey()));
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

    private static String label(ComplaintFiled filed) {
        return filed.respondents().stream()
                .flatMap(each -> Stream.ofNullable(each.name()))
                .findFirst()
                .map(name -> filed.caseNumber() + " " + name)
                .orElse(filed.caseNumber());
    }
}
