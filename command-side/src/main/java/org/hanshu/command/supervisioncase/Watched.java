package org.hanshu.command.supervisioncase;

import static java.util.Collections.unmodifiableMap;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.supervisioncase.CaseWatchEvent;
import org.hanshu.api.supervisioncase.CaseWatchEvent.AgencyAwaited;
import org.hanshu.api.supervisioncase.CaseWatchEvent.AgencyNoLongerAwaited;
import org.hanshu.api.supervisioncase.CaseWatchEvent.CaseCalledBack;
import org.hanshu.api.supervisioncase.CaseWatchEvent.CaseMarkedCollective;
import org.hanshu.api.supervisioncase.CaseWatchEvent.CaseReportedUp;
import org.hanshu.api.supervisioncase.CaseWatchEvent.CollectiveFound;
import org.hanshu.api.supervisioncase.CaseWatchEvent.ComplainantNotified;
import org.hanshu.api.supervisioncase.CaseWatchEvent.InvestigationExtended;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationInterrupted;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationLeft;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationReckoned;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationWarned;
import org.hanshu.api.supervisioncase.CaseWatchEvent.PartyHeard;
import org.hanshu.api.supervisioncase.CaseWatchEvent.ReminderAnswered;
import org.hanshu.api.supervisioncase.CaseWatchEvent.ReminderSent;
import org.hanshu.api.supervisioncase.CaseWatchEvent.RetentionEvent;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.api.vocabulary.InterruptionKind;
import org.hanshu.api.vocabulary.LimitationCall;
import org.jspecify.annotations.Nullable;

/**
 * What a case remembers of who watches over it.
 *
 * @param ended the last days of employment, by claimant
 * @param collective how far a dispute of many has come
 * @param told what was done since it was closed last
 * @param reminders who asked why it is late, by number, and whether that was answered
 * @param limitations those that are watched
 * @param interruptions those of each claim, the earliest first
 * @param awaited the referral whose agency is waited for, where one is
 */
record Watched(
        Map<Integer, LocalDate> ended,
        Collective collective,
        Told told,
        boolean extended,
        Map<Integer, Asked> reminders,
        Map<Limitation.Key, Limitation> limitations,
        Map<Integer, List<Interruption>> interruptions,
        @Nullable UUID awaited) {

    static final Watched NOTHING =
            new Watched(Map.of(), Collective.NO, Told.NOTHING, false, Map.of(), Map.of(), Map.of(), null);

    /** How far a dispute of many has come. */
    enum Collective {
        NO,
        FOUND,
        MARKED,
        REPORTED
    }

    /** What who complained was told after the case was closed, and whether they were called back. */
    record Told(boolean notified, boolean calledBack) {

        static final Told NOTHING = new Told(false, false);
    }

    /**
     * What may have interrupted the limitation of a claim, and when.
     *
     * @param from from which day it runs anew: the same, or the end of a proceeding
     */
    record Interruption(InterruptionKind kind, LocalDate on, LocalDate from) {}

    /** A reminder of the union above. */
    record Asked(OrganisationId from, boolean answered) {}

    Watched with(List<Claimant> claimants) {
        var all = new TreeMap<>(ended);
        for (var each : claimants) {
            var day = each.employmentEndedOn();
            if (day == null) {
                all.remove(each.n());
            } else {
                all.put(each.n(), day);
            }
        }
        return new Watched(
                unmodifiableMap(all), collective, told, extended, reminders, limitations, interruptions, awaited);
    }

    Watched after(CaseWatchEvent event) {
        return switch (event) {
            case CollectiveFound found -> in(Collective.FOUND);
            case CaseMarkedCollective marked -> in(Collective.MARKED);
            case CaseReportedUp reported -> in(Collective.REPORTED);
            case ComplainantNotified notified -> having(new Told(true, told.calledBack()));
            case CaseCalledBack calledBack -> having(new Told(told.notified(), true));
            case PartyHeard side -> this; // The hearing remembers it.
            case InvestigationExtended more ->
                new Watched(ended, collective, told, true, reminders, limitations, interruptions, awaited);
            case ReminderSent sent -> asked(sent.n(), new Asked(sent.from(), false));
            case ReminderAnswered answered ->
                asked(
                        answered.n(),
                        new Asked(requireNonNull(reminders.get(answered.n())).from(), true));
            case AgencyAwaited waiting -> awaiting(waiting.childId());
            case AgencyNoLongerAwaited over -> awaiting(null);
            case LimitationReckoned reckoned -> limited(Limitation.Key.of(reckoned), Limitation.of(reckoned));
            case LimitationWarned warned -> warned(new Limitation.Key(warned.claim(), warned.kind()), warned.code());
            case LimitationLeft left -> limited(new Limitation.Key(left.claim(), left.kind()), null);
            case LimitationInterrupted interrupted -> interrupted(interrupted);
            case RetentionEvent kept -> this; // The case remembers until when it is kept.
        };
    }

    /** Each closing is told of anew, and with it nobody waits for an agency any more. */
    Watched closed() {
        return new Watched(ended, collective, Told.NOTHING, extended, reminders, limitations, interruptions, null);
    }

    Optional<Asked> reminder(int n) {
        return Optional.ofNullable(reminders.get(n));
    }

    private Watched in(Collective other) {
        return new Watched(ended, other, told, extended, reminders, limitations, interruptions, awaited);
    }

    private Watched having(Told other) {
        return new Watched(ended, collective, other, extended, reminders, limitations, interruptions, awaited);
    }

    private Watched awaiting(@Nullable UUID childId) {
        return new Watched(ended, collective, told, extended, reminders, limitations, interruptions, childId);
    }

    private Watched asked(int n, Asked one) {
        var all = new TreeMap<>(reminders);
        all.put(n, one);
        return new Watched(
                ended, collective, told, extended, unmodifiableMap(all), limitations, interruptions, awaited);
    }

    private Watched limited(Limitation.Key key, @Nullable Limitation one) {
        var all = new HashMap<>(limitations);
        if (one == null) {
            all.remove(key);
        } else {
            all.put(key, one);
        }
        return new Watched(ended, collective, told, extended, reminders, Map.copyOf(all), interruptions, awaited);
    }

    private Watched warned(Limitation.Key key, LimitationCall code) {
        return limited(key, requireNonNull(limitations.get(key)).warned(code));
    }

    private Watched interrupted(LimitationInterrupted event) {
        var all = new TreeMap<>(interruptions);
        all.put(
                event.claim(),
                Stream.concat(
                                interruptions(event.claim()).stream(),
                                Stream.of(new Interruption(event.kind(), event.on(), event.on())))
                        .sorted(comparing(Interruption::on))
                        .toList());
        return new Watched(ended, collective, told, extended, reminders, limitations, unmodifiableMap(all), awaited);
    }

    List<Interruption> interruptions(int claim) {
        return interruptions.getOrDefault(claim, List.of());
    }

    /** The first of the last days of employment of those whose claim it is. */
    Optional<LocalDate> endOfEmployment(List<Integer> claimants) {
        return claimants.stream().flatMap(n -> Stream.ofNullable(ended.get(n))).min(LocalDate::compareTo);
    }
}
