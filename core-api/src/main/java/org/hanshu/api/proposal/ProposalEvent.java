package org.hanshu.api.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.Reminder;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.ProposalId;
import org.jspecify.annotations.Nullable;

/** What can happen to a proposal 建议事项; it never just disappears. */
public sealed interface ProposalEvent {

    /** The clock that waits for the answer 答复期限. */
    String ANSWER = "proposal-answer";

    ProposalId proposalId();

    @Revision("2")
    record Proposed(ProposalId proposalId, Suggestion suggestion) implements ProposalEvent {

        /** Whether it goes where its one case goes: what is asked of a case that is over does not end with it. */
        public boolean goesWithACase() {
            return suggestion.cases().size() == 1 && suggestion.what() != Suggestion.What.FORGET_PEOPLE;
        }

        /** The case with which it goes; itself where it is about none or several. */
        public UUID goesWith() {
            return goesWithACase() ? suggestion.cases().getFirst().value() : proposalId.value();
        }
    }

    /** It is about this case among several: once all of them have ended, nobody is asked any more. */
    @Revision("1")
    record CaseConcerned(ProposalId proposalId, CaseId caseId, List<CaseId> cases) implements ProposalEvent {}

    /** The case went to another union, and the question with it. */
    @Revision("1")
    record ProposalPassedOn(ProposalId proposalId, OrganisationId from, OrganisationId to) implements ProposalEvent {}

    /** Until when somebody is to answer: after that nothing is decided, it is only late. */
    @Revision("1")
    record ProposalDeadlineSet(ProposalId proposalId, Deadline deadline) implements ProposalEvent {}

    /** A reminder fired while nobody had answered. */
    @Revision("1")
    record ProposalDeadlineReminded(ProposalId proposalId, Reminder.Code code, LocalDate due)
            implements ProposalEvent {}

    /** Nobody answered in time. */
    @Revision("1")
    record ProposalDeadlineMissed(ProposalId proposalId, LocalDate due) implements ProposalEvent {}

    /** Another rule or calendar gives it another last day; {@code before} is the one that it had. */
    @Revision("1")
    record ProposalDeadlineRecomputed(ProposalId proposalId, Deadline deadline, LocalDate before)
            implements ProposalEvent {}

    @Revision("1")
    record ProposalAccepted(ProposalId proposalId, @Nullable Personal<String> text) implements ProposalEvent {}

    @Revision("1")
    record ProposalDeclined(ProposalId proposalId, Personal<String> reason) implements ProposalEvent {}

    @Revision("1")
    record ProposalLapsed(ProposalId proposalId, LapseReason reason) implements ProposalEvent {}
}
