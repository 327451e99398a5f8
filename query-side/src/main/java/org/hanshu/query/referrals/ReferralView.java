package org.hanshu.query.referrals;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineReminded;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.referral.ReferralEvent;
import org.hanshu.api.referral.ReferralEvent.ReferralClosed;
import org.hanshu.api.referral.ReferralEvent.ReferralPrepared;
import org.hanshu.api.referral.ReferralEvent.ReferralRerouted;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.vocabulary.ReferralStatus;
import org.hanshu.query.shared.ChildCorrections;
import org.hanshu.query.shared.ChildProgress;
import org.hanshu.query.shared.Clocks;
import org.hanshu.query.shared.Told;
import org.jspecify.annotations.Nullable;

/**
 * A referral with all that happened between the union and the agencies.
 *
 * @param rounds one per agency that it is or was meant for, in order
 * @param lastWord what the union said when it closed it
 * @param corrections those that wait for a second person
 */
record ReferralView(
        ReferralPrepared prepared,
        ReferralStatus status,
        List<Round> rounds,
        Clocks clocks,
        @Nullable Personal<String> lastWord,
        Instant preparedAt,
        Instant updatedAt,
        long version,
        ChildCorrections corrections) {

    ReferralView {
        corrections =
                requireNonNullElse(corrections, ChildCorrections.NONE); // Rows that an earlier release wrote have none.
    }

    static Optional<ReferralView> evolve(Optional<ReferralView> before, ChildEvent event, Told told) {
        return event instanceof ReferralPrepared prepared
                ? Optional.of(of(prepared, told))
                : before.map(view -> view.after(event, told));
    }

    private static ReferralView of(ReferralPrepared prepared, Told told) {
        var first = Round.to(prepared.to(), ReferralStatus.PREPARED, prepared.legalBasis());
        return new ReferralView(
                prepared,
                ReferralStatus.PREPARED,
                List.of(first),
                Clocks.NONE,
                null,
                told.recordedAt(),
                told.recordedAt(),
                told.sequence(),
                ChildCorrections.NONE);
    }

    private ReferralView after(ChildEvent event, Told told) {
        var progress = new ChildProgress(status.name(), clocks).after(event);
        var reminder = event instanceof ChildDeadlineReminded;
        return new ReferralView(
                prepared,
                ReferralStatus.valueOf(progress.status()),
                event instanceof ReferralEvent happened ? roundsAfter(happened, told) : rounds,
                progress.clocks(),
                event instanceof ReferralClosed closed ? closed.text() : lastWord,
                preparedAt,
                reminder ? updatedAt : told.recordedAt(),
                reminder ? version : told.sequence(),
                corrections.after(event, told));
    }

    private List<Round> roundsAfter(ReferralEvent event, Told told) {
        var all = new ArrayList<>(rounds);
        all.set(all.size() - 1, all.getLast().after(event, told));
        if (event instanceof ReferralRerouted elsewhere) {
            all.add(Round.to(elsewhere.to(), ReferralStatus.REROUTED, elsewhere.legalBasis()));
        }
        return List.copyOf(all);
    }

    /** To which agencies it was sent, and how it stands or stood there. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    Map<String, ReferralStatus> sentTo() {
        var agencies = new TreeMap<String, ReferralStatus>();
        rounds.stream()
                .filter(round -> round.sent() != null)
                .forEach(round -> agencies.put(round.to().organisation().value(), round.status()));
        return agencies;
    }
}
