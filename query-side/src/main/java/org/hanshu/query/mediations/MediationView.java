package org.hanshu.query.mediations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hanshu.api.mediation.MediationEvent.AgreementBreached;
import org.hanshu.api.mediation.MediationEvent.MediationApplied;
import org.hanshu.api.mediation.MediationEvent.MediationRefused;
import org.hanshu.api.mediation.MediationEvent.SessionRecorded;
import org.hanshu.api.mediation.MediationParty;
import org.hanshu.api.mediation.OpenRemedy;
import org.hanshu.api.mediation.Remedy;
import org.hanshu.api.shared.Personal;
import org.hanshu.query.shared.ChildProgress;
import org.jspecify.annotations.Nullable;

/**
 * A mediation as its events tell it.
 *
 * @param opensNow what stands open since the time of the law is over
 * @param version what a change of it names; the system's reminders do not raise it
 */
record MediationView(
        MediationApplied applied,
        ChildProgress progress,
        Consents consents,
        List<String> mediators,
        @Nullable LocalDate openedOn,
        List<Session> sessions,
        @Nullable AgreementView agreement,
        List<Remedy> opensNow,
        Outcome outcome,
        Instant appliedAt,
        Instant updatedAt,
        long version) {

    /** Who was asked, and who said what. */
    record Consents(
            List<MediationParty> asked,
            List<MediationParty> given,
            @Nullable MediationRefused refused,
            @Nullable Personal<String> text) {

        Consents given(MediationParty party) {
            return new Consents(asked, and(given, party), refused, text);
        }

        Consents asked(List<MediationParty> parties) {
            var all = Stream.concat(asked.stream(), parties.stream()).distinct().toList();
            return new Consents(all, given, refused, text);
        }

        Consents saying(@Nullable Personal<String> words) {
            return new Consents(asked, given, refused, words);
        }

        Consents refused(MediationRefused how) {
            return new Consents(asked, given, how, text);
        }
    }

    /** A session, when it is or was to be, and what was recorded of it. */
    record Session(
            int n,
            Instant startsAt,
            @Nullable Personal<String> place,
            int moved,
            @Nullable SessionRecorded held) {}

    /** How it ended, where it did not end with its agreement kept or consent refused. */
    record Outcome(
            @Nullable AgreementBreached breach, @Nullable Personal<String> reason) {

        static final Outcome NONE = new Outcome(null, null);

        Outcome opening(List<OpenRemedy> others) {
            return breach == null
                    ? this
                    : new Outcome(
                            new AgreementBreached(breach.mediationId(), breach.terms(), breach.text(), others), reason);
        }
    }

    static MediationView of(MediationApplied applied, Instant now, long version) {
        return new MediationView(
                applied,
                ChildProgress.NONE.after(applied),
                new Consents(List.of(), applied.applicants(), null, null),
                List.of(),
                null,
                List.of(),
                null,
                List.of(),
                Outcome.NONE,
                now,
                now,
                version);
    }

    MediationView in(ChildProgress other, Instant now, long seen) {
        return new MediationView(
                applied, other, consents, mediators, openedOn, sessions, agreement, opensNow, outcome, appliedAt, now,
                seen);
    }

    MediationView with(Consents others) {
        return new MediationView(
                applied, progress, others, mediators, openedOn, sessions, agreement, opensNow, outcome, appliedAt,
                updatedAt, version);
    }

    MediationView opened(List<String> by, LocalDate on) {
        return new MediationView(
                applied, progress, consents, by, on, sessions, agreement, opensNow, outcome, appliedAt, updatedAt,
                version);
    }

    MediationView meeting(List<Session> all) {
        return new MediationView(
                applied, progress, consents, mediators, openedOn, all, agreement, opensNow, outcome, appliedAt,
                updatedAt, version);
    }

    MediationView meeting(int n, UnaryOperator<Session> change) {
        return meeting(sessions.stream()
                .map(each -> each.n() == n ? change.apply(each) : each)
                .toList());
    }

    MediationView agreed(UnaryOperator<AgreementView> change) {
        return agreement == null ? this : agreeing(change.apply(agreement));
    }

    MediationView agreeing(AgreementView other) {
        return new MediationView(
                applied, progress, consents, mediators, openedOn, sessions, other, opensNow, outcome, appliedAt,
                updatedAt, version);
    }

    MediationView opening(List<Remedy> ways) {
        return new MediationView(
                applied, progress, consents, mediators, openedOn, sessions, agreement, ways, outcome, appliedAt,
                updatedAt, version);
    }

    MediationView ended(Outcome how) {
        return new MediationView(
                applied, progress, consents, mediators, openedOn, sessions, agreement, opensNow, how, appliedAt,
                updatedAt, version);
    }

    static <T> List<T> and(List<T> before, T one) {
        return Stream.concat(before.stream(), Stream.of(one)).distinct().toList();
    }
}
