package org.hanshu.command.referral;

import static org.hanshu.api.referral.ReferralEvent.ACCEPTANCE;
import static org.hanshu.api.referral.ReferralEvent.CLOSING;
import static org.hanshu.api.referral.ReferralEvent.RESULT;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hanshu.api.referral.ReferralEvent;
import org.hanshu.api.referral.ReferralEvent.FeedbackGiven;
import org.hanshu.api.referral.ReferralEvent.ReferralAccepted;
import org.hanshu.api.referral.ReferralEvent.ReferralAcknowledged;
import org.hanshu.api.referral.ReferralEvent.ResultGiven;
import org.hanshu.command.shared.correction.ChildLedger;
import org.hanshu.command.shared.correction.Places;
import org.hanshu.command.shared.correction.RightFields;
import org.jspecify.annotations.Nullable;

/**
 * What of a referral can be put right: what an agency told, with its days, its numbers and its amounts. That it was sent, went
 * elsewhere or ended is a step, and is not told but done.
 *
 * @param today the last day that can be told
 */
record ReferralPlaces(ReferralState referral, ChildLedger<ReferralEvent> ledger, LocalDate today)
        implements Places<ReferralEvent> {

    private static final String CORRECTABLE =
            "referral.acknowledged, referral.accepted, referral.feedback-given, referral.result-given";
    private static final String ANNULLABLE = "referral.feedback-given";

    @Override
    public Optional<Start> read(String id, ReferralEvent entry, RightFields fields) {
        ReferralMove.CORRECT.require(referral.status());
        var then = then(id);
        var later = later(then);
        return switch (entry) {
            case ReferralAcknowledged here -> {
                var day = fields.day("receivedOn", here.receivedOn(), then.sentOn(), first(later.filedOn()));
                yield Optional.of(new Start(ACCEPTANCE, "receivedOn", day));
            }
            case ReferralAccepted taken -> {
                fields.needed("agencyNumber", fields.text("agencyNumber", taken.agencyNumber()));
                var day = fields.day("filedOn", taken.filedOn(), then.receivedOn(), first(later.closedOn()));
                yield Optional.of(new Start(RESULT, "filedOn", day));
            }
            case FeedbackGiven said -> closing(said, then, fields);
            case ResultGiven result -> told(result, fields);
            default -> throw Places.notCorrectable(CORRECTABLE);
        };
    }

    /** That the agency closed its matter is told by what it says then, and not by a correction. */
    private Optional<Start> closing(FeedbackGiven said, Round then, RightFields fields) {
        if (said.closedOn() == null) {
            throw Places.notCorrectable(CORRECTABLE);
        }
        var day = fields.day("closedOn", said.closedOn(), then.filedOn(), today);
        return Optional.of(new Start(CLOSING, "closedOn", day));
    }

    private Optional<Start> told(ResultGiven result, RightFields fields) {
        var told = result.told();
        var amount = fields.amount("amount", told.amount());
        var paidOn = fields.optionalDay("paidOn", told.paidOn(), null, today);
        fields.text("documentNumber", told.documentNumber());
        if (paidOn != null && amount == null) {
            throw ReferralRule.PAID_ON_A_DAY_WITH_AN_AMOUNT.violated(Map.of("field", "set.amount"));
        }
        return Optional.empty();
    }

    @Override
    public Optional<String> without(ReferralEvent entry) {
        ReferralMove.CORRECT.require(referral.status());
        if (!(entry instanceof FeedbackGiven said)) {
            throw Places.notAnnullable(ANNULLABLE);
        }
        return Optional.ofNullable(said.closedOn()).map(day -> CLOSING);
    }

    /** How far it had come with this agency when that was told. */
    private Round then(String id) {
        return ReferralState.after(ledger.before(id)).round();
    }

    /** What was told after it, where it is still with that agency. */
    private Round later(Round then) {
        return then.n() == referral.round().n() ? referral.round() : then;
    }

    private LocalDate first(@Nullable LocalDate next) {
        return Stream.concat(Stream.of(today), Stream.ofNullable(next))
                .min(Comparator.naturalOrder())
                .orElse(today);
    }
}
