package org.hanshu.query.timeline;

import org.hanshu.api.referral.AgencyResult;
import org.hanshu.api.referral.Receiver;
import org.hanshu.api.referral.ReferralEvent;
import org.hanshu.api.referral.ReferralEvent.FeedbackGiven;
import org.hanshu.api.referral.ReferralEvent.ReferralAccepted;
import org.hanshu.api.referral.ReferralEvent.ReferralAcknowledged;
import org.hanshu.api.referral.ReferralEvent.ReferralClosed;
import org.hanshu.api.referral.ReferralEvent.ReferralDeclined;
import org.hanshu.api.referral.ReferralEvent.ReferralPrepared;
import org.hanshu.api.referral.ReferralEvent.ReferralRecalled;
import org.hanshu.api.referral.ReferralEvent.ReferralRerouted;
import org.hanshu.api.referral.ReferralEvent.ReferralSent;
import org.hanshu.api.referral.ReferralEvent.ResultGiven;

/** Says what became of a referral to a partner agency. */
record ReferralSentences(TimelineWords words) {

    String about(ReferralEvent event) {
        return switch (event) {
            case ReferralPrepared prepared ->
                words.say(
                        prepared,
                        name(prepared.to()),
                        words.of(prepared.to().kind()),
                        prepared.manifest().size());
            case ReferralSent sent -> sent(sent);
            case ReferralAcknowledged here -> words.say(here, words.date(here.receivedOn()));
            case ReferralAccepted accepted ->
                words.say(accepted, accepted.agencyNumber(), words.date(accepted.filedOn()));
            case ReferralDeclined declined -> words.say(declined);
            case ReferralRerouted elsewhere ->
                words.say(
                        elsewhere, name(elsewhere.to()), words.of(elsewhere.to().kind()));
            case ReferralRecalled recalled -> words.say(recalled);
            case FeedbackGiven given ->
                given.closedOn() == null
                        ? words.say(given, given.n())
                        : words.sayOf("closed", given, given.n(), words.date(given.closedOn()));
            case ResultGiven given -> result(given);
            case ReferralClosed closed ->
                closed.result() == null ? words.sayOf("without-result", closed) : words.say(closed);
        };
    }

    private String sent(ReferralSent sent) {
        return sent.legalBasis() == null
                ? words.sayOf("by-consent", sent, name(sent.to()), words.date(sent.sentOn()))
                : words.say(sent, name(sent.to()), words.date(sent.sentOn()), sent.legalBasis());
    }

    private String result(ResultGiven given) {
        var told = given.told();
        var amount = told.amount();
        return amount == null
                ? words.say(given, outcome(told))
                : words.sayOf("paid", given, outcome(told), amount.toString());
    }

    private String outcome(AgencyResult told) {
        return told.outcomeCode() == null ? told.outcomeAsTold() : words.of(told.outcomeCode());
    }

    private String name(Receiver to) {
        return words.organisation(to.organisation().value());
    }
}
