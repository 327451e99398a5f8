package org.hanshu.command.proposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hanshu.api.agency.Organisation;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.Reminder;
import org.hanshu.api.proposal.ProposalEvent;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeadlineMissed;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeadlineRecomputed;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeadlineReminded;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeadlineSet;
import org.hanshu.api.recomputation.DeadlineChange;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.shared.Region;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.recount.Recount;
import org.hanshu.command.shared.recount.Recounted;
import org.jspecify.annotations.Nullable;

/** Until when somebody is to answer a proposal 答复期限, and of what was reminded. */
record AnswerClock(Deadline deadline, boolean missed, Set<Reminder.Code> reminded) {

    private static final String RULE = "proposal.answer";

    private static AnswerClock of(Deadline deadline) {
        return new AnswerClock(deadline, false, Set.of());
    }

    /** As the rule book says where the union is that answers; nothing where nobody knows where it is. */
    static Optional<Deadline> set(Optional<Organisation> owner, LocalDate proposedOn, Limits limits, Instant now) {
        return regionOf(owner)
                .filter(region -> limits.rule(RULE, region, proposedOn).isPresent())
                .map(region -> limits.deadline(ProposalEvent.ANSWER, RULE, region, proposedOn, now));
    }

    private static Optional<Region> regionOf(Optional<Organisation> owner) {
        return owner.map(Organisation::region).map(Region::new);
    }

    static @Nullable AnswerClock after(@Nullable AnswerClock before, ProposalEvent event) {
        if (event instanceof ProposalDeadlineSet set) {
            return of(set.deadline());
        }
        return before == null ? null : before.after(event);
    }

    private AnswerClock after(ProposalEvent event) {
        return switch (event) {
            case ProposalDeadlineReminded one -> reminded(one.code());
            case ProposalDeadlineMissed over -> new AnswerClock(deadline, true, reminded);
            case ProposalDeadlineRecomputed moved -> // What was reminded of before was of the old day.
                new AnswerClock(moved.deadline(), missed, Set.of());
            default -> this; // It runs until somebody answers.
        };
    }

    /** What its bell leaves where it still matters: a reminder, or its end where none is named. */
    Optional<ProposalEvent> rung(ProposalId proposal, Reminder.@Nullable Code code, Instant now) {
        if (code == null) {
            return hasRunOut(now)
                    ? Optional.of(new ProposalDeadlineMissed(proposal, deadline.due()))
                    : Optional.empty();
        }
        return isToRemind(code, now)
                ? Optional.of(new ProposalDeadlineReminded(proposal, code, deadline.due()))
                : Optional.empty();
    }

    /** Once each, at its time; before the end while it runs, after it as long as nobody has answered. */
    private boolean isToRemind(Reminder.Code code, Instant now) {
        return (!missed || code == Reminder.Code.ONE_WORKING_DAY_LATE)
                && !reminded.contains(code)
                && deadline.reminders().stream()
                        .anyMatch(each -> each.code() == code && !each.at().isAfter(now));
    }

    private boolean hasRunOut(Instant now) {
        return !missed && !deadline.overdueAt().isAfter(now);
    }

    private AnswerClock reminded(Reminder.Code code) {
        var all = EnumSet.of(code);
        all.addAll(reminded);
        return new AnswerClock(deadline, missed, Set.copyOf(all));
    }

    /** What becomes of it under the books in force: what ran out is told of and left. */
    List<Recounted> recounted(Optional<Organisation> owner, Limits limits, Instant now) {
        return regionOf(owner)
                .flatMap(region -> new Recount(limits, region, now).of(deadline, missed))
                .map(each -> each.takesOverdueBack()
                        ? new Recounted(each.was(), each.anew(), DeadlineChange.LEFT_OVERDUE)
                        : each)
                .stream()
                .toList();
    }
}
