package org.hanshu.query.referrals;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.hanshu.api.referral.AgencyResult;
import org.hanshu.api.referral.Receiver;
import org.hanshu.api.referral.ReferralEvent;
import org.hanshu.api.referral.ReferralEvent.FeedbackGiven;
import org.hanshu.api.referral.ReferralEvent.ReferralAccepted;
import org.hanshu.api.referral.ReferralEvent.ReferralAcknowledged;
import org.hanshu.api.referral.ReferralEvent.ReferralDeclined;
import org.hanshu.api.referral.ReferralEvent.ReferralRecalled;
import org.hanshu.api.referral.ReferralEvent.ReferralRerouted;
import org.hanshu.api.referral.ReferralEvent.ReferralSent;
import org.hanshu.api.referral.ReferralEvent.ResultGiven;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.vocabulary.ReferralStatus;
import org.hanshu.query.shared.Told;
import org.jspecify.annotations.Nullable;

/**
 * What happened between the union and one agency.
 *
 * @param status how it stands, or stood when it went on to another agency
 * @param basis on which it is to be sent, as far as one was told before
 * @param sent none as long as the agency may not know of it
 * @param reason why it was declined, went elsewhere or was taken back
 */
record Round(
        Receiver to,
        ReferralStatus status,
        @Nullable String basis,
        @Nullable ReferralSent sent,
        @Nullable ReferralAcknowledged received,
        @Nullable ReferralAccepted accepted,
        @Nullable Personal<String> reason,
        List<Said> feedback,
        List<Outcome> results) {

    /** Something that the agency told on the way. */
    record Said(
            int n,
            Instant at,
            Personal<String> text,
            @Nullable LocalDate closedOn) {}

    /** Something that it told of how it came out. */
    record Outcome(int n, Instant at, AgencyResult told) {}

    static Round to(Receiver receiver, ReferralStatus status, @Nullable String basis) {
        return new Round(receiver, status, basis, null, null, null, null, List.of(), List.of());
    }

    Round after(ReferralEvent event, Told told) {
        return new Round(
                to,
                requireNonNullElse(event.leadsTo(), status),
                basis,
                event instanceof ReferralSent now ? now : sent,
                event instanceof ReferralAcknowledged now ? now : received,
                event instanceof ReferralAccepted now ? now : accepted,
                reasonAfter(event),
                event instanceof FeedbackGiven given
                        ? and(feedback, new Said(given.n(), told.occurredAt(), given.text(), given.closedOn()))
                        : feedback,
                event instanceof ResultGiven given
                        ? and(results, new Outcome(given.n(), told.occurredAt(), given.told()))
                        : results);
    }

    /** Whether the union took it back before the agency acknowledged it. */
    @JsonIgnore
    boolean isRecalled() {
        return status == ReferralStatus.RECALLED;
    }

    private @Nullable Personal<String> reasonAfter(ReferralEvent event) {
        return switch (event) {
            case ReferralDeclined declined -> declined.reason();
            case ReferralRerouted elsewhere -> elsewhere.reason();
            case ReferralRecalled recalled -> recalled.reason();
            default -> reason;
        };
    }

    private static <T> List<T> and(List<T> before, T more) {
        return Stream.concat(before.stream(), Stream.of(more)).toList();
    }
}
