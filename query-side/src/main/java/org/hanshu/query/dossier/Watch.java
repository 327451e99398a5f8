package org.hanshu.query.dossier;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.supervisioncase.CaseWatchEvent;
import org.hanshu.api.supervisioncase.CaseWatchEvent.AgencyAwaited;
import org.hanshu.api.supervisioncase.CaseWatchEvent.AgencyNoLongerAwaited;
import org.hanshu.api.supervisioncase.CaseWatchEvent.CaseMarkedCollective;
import org.hanshu.api.supervisioncase.CaseWatchEvent.CaseReportedUp;
import org.hanshu.api.supervisioncase.CaseWatchEvent.ComplainantNotified;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationInterrupted;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationLeft;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationReckoned;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationWarned;
import org.hanshu.api.supervisioncase.CaseWatchEvent.ReminderAnswered;
import org.hanshu.api.supervisioncase.CaseWatchEvent.ReminderSent;
import org.hanshu.api.supervisioncase.CaseWatchEvent.RetentionEvent;
import org.hanshu.api.vocabulary.LimitationCall;
import org.hanshu.api.vocabulary.LimitationKind;
import org.jspecify.annotations.Nullable;

/**
 * What is seen by who watches over a case.
 *
 * @param collective whether it is a dispute of many
 * @param reportedTo who was told of that
 * @param notified how and when who complained was told the end
 * @param awaiting whether it rests because an agency acts
 * @param kept until when it is kept with the names in it, once it is over
 */
record Watch(
        boolean collective,
        @Nullable String reportedTo,
        @Nullable ComplainantNotified notified,
        boolean awaiting,
        List<Reminded> reminders,
        List<Limited> limitations,
        List<LimitationInterrupted> interruptions,
        @Nullable Kept kept) {

    static final Watch NOBODY = new Watch(false, null, null, false, List.of(), List.of(), List.of(), null);

    /** A reminder of the union above, and what was answered. */
    record Reminded(
            int n,
            OrganisationId from,
            Personal<String> text,
            Instant sentAt,
            @Nullable Personal<String> answer) {}

    /** A limitation that is watched; {@code warned} is the nearest warning that was given. */
    record Limited(LimitationReckoned reckoned, @Nullable LimitationCall warned) {

        boolean is(int claim, LimitationKind kind) {
            return reckoned.claim() == claim && reckoned.kind() == kind;
        }

        LocalDate last() {
            return reckoned.last();
        }
    }

    Watch after(CaseWatchEvent event, Instant at) {
        return switch (event) {
            case CaseMarkedCollective marked ->
                new Watch(true, reportedTo, notified, awaiting, reminders, limitations, interruptions, kept);
            case CaseReportedUp reported ->
                new Watch(collective, reported.to(), notified, awaiting, reminders, limitations, interruptions, kept);
            case ComplainantNotified told ->
                new Watch(collective, reportedTo, told, awaiting, reminders, limitations, interruptions, kept);
            case AgencyAwaited waiting -> waiting(true);
            case AgencyNoLongerAwaited over -> waiting(false);
            case ReminderSent sent ->
                reminding(Stream.concat(
                                reminders.stream(),
                                Stream.of(new Reminded(sent.n(), sent.from(), sent.text(), at, null)))
                        .toList());
            case ReminderAnswered answered ->
                reminding(reminders.stream()
                        .map(each -> each.n() == answered.n()
                                ? new Reminded(each.n(), each.from(), each.text(), each.sentAt(), answered.text())
                                : each)
                        .toList());
            case LimitationReckoned reckoned ->
                limited(Stream.concat(others(reckoned.claim(), reckoned.kind()), Stream.of(new Limited(reckoned, null)))
                        .toList());
            case LimitationWarned warned -> turned(warned, each -> new Limited(each.reckoned(), warned.code()));
            case LimitationLeft left ->
                limited(others(left.claim(), left.kind()).toList());
            case LimitationInterrupted one ->
                new Watch(
                        collective,
                        reportedTo,
                        notified,
                        awaiting,
                        reminders,
                        limitations,
                        Stream.concat(interruptions.stream(), Stream.of(one)).toList(),
                        kept);
            case RetentionEvent of -> keeping(Kept.after(kept, of));
            default -> this; // Whatever else is watched shows in the case's clocks and in its timeline.
        };
    }

    private Watch keeping(@Nullable Kept other) {
        return new Watch(collective, reportedTo, notified, awaiting, reminders, limitations, interruptions, other);
    }

    private Stream<Limited> others(int claim, LimitationKind kind) {
        return limitations.stream().filter(each -> !each.is(claim, kind));
    }

    private Watch turned(LimitationWarned warned, UnaryOperator<Limited> change) {
        return limited(limitations.stream()
                .map(each -> each.is(warned.claim(), warned.kind()) ? change.apply(each) : each)
                .toList());
    }

    private Watch waiting(boolean whether) {
        return new Watch(collective, reportedTo, notified, whether, reminders, limitations, interruptions, kept);
    }

    private Watch reminding(List<Reminded> others) {
        return new Watch(collective, reportedTo, notified, awaiting, others, limitations, interruptions, kept);
    }

    private Watch limited(List<Limited> others) {
        return new Watch(collective, reportedTo, notified, awaiting, reminders, others, interruptions, kept);
    }
}
