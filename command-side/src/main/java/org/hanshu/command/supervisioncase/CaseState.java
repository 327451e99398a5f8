package org.hanshu.command.supervisioncase;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hanshu.api.supervisioncase.ClaimFinding;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineVoided;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseRefused;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildAdmitted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildVoided;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationAnswered;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InformationProvided;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InformationRequested;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InvestigationConcluded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SupervisorsAssigned;
import org.hanshu.api.supervisioncase.Supervisor;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.Finding;
import org.jspecify.annotations.Nullable;

/** Where a case stands. */
sealed interface CaseState {

    record Unfiled() implements CaseState {}

    /**
     * A case that was filed.
     *
     * @param supervisors the accounts of those who investigate
     * @param findings what was found last, claim by claim
     * @param asked whether information was requested before: that is done once
     * @param clocks the names of the time limits that run
     * @param cycle how often it has been open until now
     * @param closedAt when it was closed last, while it is closed
     */
    record Filed(
            Filing filing,
            CaseStatus status,
            List<String> supervisors,
            List<ClaimFinding> findings,
            boolean asked,
            Children children,
            Set<String> clocks,
            int cycle,
            @Nullable Instant closedAt)
            implements CaseState {

        static Filed of(Filing filing) {
            return new Filed(
                    filing, CaseStatus.SCREENING, List.of(), List.of(), false, Children.NONE, Set.of(), 1, null);
        }

        Filed after(SupervisionCaseEvent event, Instant at) {
            return switch (event) {
                case ComplaintFiled filed -> of(Filing.of(filed));
                case CaseAccepted accepted -> now(CaseStatus.ACCEPTED);
                case CaseRefused refused -> now(CaseStatus.REFUSED);
                case InformationRequested requested -> askedForInformation();
                case InformationProvided provided -> now(CaseStatus.SCREENING);
                case ConsultationAnswered answered -> now(CaseStatus.ANSWERED);
                case SupervisorsAssigned assigned -> assignedTo(assigned.supervisors());
                case InvestigationConcluded concluded -> concluded(concluded.findings());
                case ChildAdmitted child -> admitted(child);
                case ChildEnded child -> with(children.with(child));
                case ChildVoided child -> with(children.without(child.childId()));
                case CaseClosed closed -> closed(at);
                case CaseReopened reopened -> reopened(reopened.cycle());
                case CaseDeadlineSet set -> clockStarted(set.deadline().name());
                case CaseDeadlineMet met -> clockStopped(met.name());
                case CaseDeadlineVoided voided -> clockStopped(voided.name());
            };
        }

        boolean found(Finding finding) {
            return findings.stream().anyMatch(each -> each.finding() == finding);
        }

        private Filed now(CaseStatus next) {
            return new Filed(filing, next, supervisors, findings, asked, children, clocks, cycle, closedAt);
        }

        private Filed askedForInformation() {
            return new Filed(
                    filing,
                    CaseStatus.INFORMATION_REQUESTED,
                    supervisors,
                    findings,
                    true,
                    children,
                    clocks,
                    cycle,
                    closedAt);
        }

        private Filed assignedTo(List<Supervisor> assigned) {
            var accounts = assigned.stream().map(Supervisor::account).toList();
            return new Filed(
                    filing, CaseStatus.INVESTIGATING, accounts, findings, asked, children, clocks, cycle, closedAt);
        }

        private Filed concluded(List<ClaimFinding> found) {
            return new Filed(
                    filing, CaseStatus.CONCLUDED, supervisors, found, asked, children, clocks, cycle, closedAt);
        }

        private Filed admitted(ChildAdmitted child) {
            var next = status == CaseStatus.CONCLUDED ? CaseStatus.HANDLING : status;
            return now(next).with(children.with(child));
        }

        private Filed with(Children present) {
            return new Filed(filing, status, supervisors, findings, asked, present, clocks, cycle, closedAt);
        }

        private Filed closed(Instant at) {
            return new Filed(filing, CaseStatus.CLOSED, supervisors, findings, asked, children, clocks, cycle, at);
        }

        /** Back to where the work is: investigated anew where it had supervisors. */
        private Filed reopened(int next) {
            var status = supervisors.isEmpty() ? CaseStatus.ACCEPTED : CaseStatus.INVESTIGATING;
            return new Filed(filing, status, supervisors, findings, asked, children, clocks, next, null);
        }

        private Filed clockStarted(String name) {
            var running = new HashSet<>(clocks);
            running.add(name);
            return withClocks(running);
        }

        private Filed clockStopped(String name) {
            var running = new HashSet<>(clocks);
            running.remove(name);
            return withClocks(running);
        }

        private Filed withClocks(Set<String> running) {
            return new Filed(
                    filing, status, supervisors, findings, asked, children, Set.copyOf(running), cycle, closedAt);
        }
    }
}
