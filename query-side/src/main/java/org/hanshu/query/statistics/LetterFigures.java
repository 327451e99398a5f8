package org.hanshu.query.statistics;

import static org.hanshu.api.letter.LetterEvent.REPLY;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterDeadlineReopened;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterOverdueTakenBack;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMissed;
import org.hanshu.api.letter.LetterEvent.LetterDrafted;
import org.hanshu.api.letter.LetterEvent.LetterIssued;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Region;
import org.hanshu.api.vocabulary.LetterStatus;
import org.hanshu.query.shared.Clock;
import org.hanshu.query.shared.Days;
import org.hanshu.query.shared.LetterProgress;
import org.hanshu.query.shared.Told;
import org.jspecify.annotations.Nullable;

/**
 * What counts of one letter.
 *
 * @param day when it was signed, and before that when it was drafted
 * @param silent whether its answer did not come in time
 */
record LetterFigures(
        LetterProgress progress,
        List<CaseId> cases,
        String kind,
        OrganisationId issuer,
        Region region,
        LocalDate day,
        boolean issued,
        boolean silent,
        Replies replies,
        Demanded demands) {

    /** What became of the answer that it asks for. */
    enum Reply {
        IN_TIME,
        LATE,
        UNANSWERED,
        WAITING
    }

    static Optional<LetterFigures> evolve(Optional<LetterFigures> before, LetterEvent event, Told told) {
        return event instanceof LetterDrafted drafted
                ? Optional.of(drafted(drafted, told))
                : before.map(figures -> figures.after(event, told));
    }

    private static LetterFigures drafted(LetterDrafted drafted, Told told) {
        return new LetterFigures(
                LetterProgress.DRAFTED,
                drafted.origin().cases(),
                drafted.kind(),
                drafted.issuer(),
                drafted.region(),
                Days.of(told.occurredAt()),
                false,
                false,
                Replies.NONE,
                Demanded.of(drafted.text()));
    }

    /** The last day for the answer, where one is asked for. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    @Nullable
    LocalDate replyDue() {
        return progress.clocks()
                .named(REPLY)
                .map(clock -> clock.deadline().due())
                .orElse(null);
    }

    /** Nothing where no answer is asked for, or none is waited for any more although there was time left. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    @Nullable
    Reply reply() {
        var clock = progress.clocks().named(REPLY);
        if (clock.isEmpty() || progress.status() == LetterStatus.WITHDRAWN) {
            return null;
        }
        if (!replies.late().isEmpty()) {
            return replies.anyInTime() ? Reply.IN_TIME : Reply.LATE;
        }
        if (silent) {
            return Reply.UNANSWERED;
        }
        return clock.filter(Clock::isLive).map(waits -> Reply.WAITING).orElse(null);
    }

    /** Its demands, once it stands: what is not signed or is withdrawn asks for nothing. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    List<DemandFigures> demanded() {
        return issued && progress.status() != LetterStatus.WITHDRAWN
                ? demands.all().stream().map(DemandFigures::withoutChecks).toList()
                : List.of();
    }

    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    List<Paid> paid() {
        return demands.all().stream().flatMap(DemandFigures::paid).toList();
    }

    private LetterFigures after(LetterEvent event, Told told) {
        var signed = event instanceof LetterIssued issuing ? issuing : null;
        return new LetterFigures(
                progress.after(event),
                cases,
                kind,
                issuer,
                region,
                signed == null ? day : signed.signedOn(),
                issued || signed != null,
                silentAfter(event),
                replies.after(event),
                demands.after(event, Days.of(told.occurredAt())));
    }

    private boolean silentAfter(LetterEvent event) {
        return switch (event) {
            case LetterDeadlineMissed missed -> silent || missed.name().equals(REPLY);
            case LetterOverdueTakenBack taken -> silent && !taken.name().equals(REPLY);
            case LetterDeadlineReopened again -> again.deadline().name().equals(REPLY) ? again.missed() : silent;
            default -> silent;
        };
    }
}
