package org.hanshu.query.timeline;

import java.util.List;
import org.hanshu.api.mediation.MediationEvent;
import org.hanshu.api.mediation.MediationEvent.AgreementBreached;
import org.hanshu.api.mediation.MediationEvent.AgreementDrafted;
import org.hanshu.api.mediation.MediationEvent.AgreementSealed;
import org.hanshu.api.mediation.MediationEvent.MediationApplied;
import org.hanshu.api.mediation.MediationEvent.MediationConsentAsked;
import org.hanshu.api.mediation.MediationEvent.MediationConsentGiven;
import org.hanshu.api.mediation.MediationEvent.MediationConsentRefused;
import org.hanshu.api.mediation.MediationEvent.MediationExpired;
import org.hanshu.api.mediation.MediationEvent.MediationFailed;
import org.hanshu.api.mediation.MediationEvent.MediationOpened;
import org.hanshu.api.mediation.MediationEvent.MediationPerformed;
import org.hanshu.api.mediation.MediationEvent.MediationRefused;
import org.hanshu.api.mediation.MediationEvent.MediationTermRanOut;
import org.hanshu.api.mediation.MediationEvent.MediatorSigned;
import org.hanshu.api.mediation.MediationEvent.PartySigned;
import org.hanshu.api.mediation.MediationEvent.PaymentOrderDecided;
import org.hanshu.api.mediation.MediationEvent.RemediesOpened;
import org.hanshu.api.mediation.MediationEvent.ReviewApplied;
import org.hanshu.api.mediation.MediationEvent.ReviewDenied;
import org.hanshu.api.mediation.MediationEvent.ReviewGranted;
import org.hanshu.api.mediation.MediationEvent.SessionMoved;
import org.hanshu.api.mediation.MediationEvent.SessionRecorded;
import org.hanshu.api.mediation.MediationEvent.SessionScheduled;
import org.hanshu.api.mediation.MediationEvent.TermExtensionAgreed;
import org.hanshu.api.mediation.MediationEvent.TermPerformed;
import org.hanshu.api.mediation.MediationParty;
import org.hanshu.api.mediation.OpenRemedy;
import org.hanshu.api.mediation.Remedy;
import org.hanshu.api.vocabulary.Word;

/** Says what happened to a mediation. */
record MediationSentences(TimelineWords words) {

    String about(MediationEvent event) {
        return switch (event) {
            case MediationApplied applied ->
                words.say(
                        applied,
                        parties(applied.applicants()),
                        words.of(applied.route()),
                        words.date(applied.appliedOn()));
            case MediationConsentAsked asked -> words.say(asked, parties(asked.parties()));
            case MediationConsentGiven given -> words.say(given, party(given.party()));
            case MediationConsentRefused no -> words.say(no, party(no.party()));
            case MediationRefused refused -> refused(refused);
            case MediationOpened opened ->
                words.say(opened, words.list(opened.mediators()), words.date(opened.openedOn()));
            case SessionScheduled session -> words.say(session, session.n(), words.time(session.startsAt()));
            case SessionMoved session -> words.say(session, session.n(), words.time(session.startsAt()));
            case SessionRecorded session ->
                words.say(session, session.n(), words.date(session.heldOn()), parties(session.present()));
            case TermExtensionAgreed agreed -> words.say(agreed, parties(agreed.by()));
            case MediationTermRanOut over -> words.say(over, words.date(over.due()), all(over.opens()));
            case AgreementDrafted drafted -> words.say(drafted, drafted.terms().size());
            case PartySigned signed -> words.say(signed, party(signed.party()), words.date(signed.signedOn()));
            case MediatorSigned signed -> words.say(signed, signed.mediator(), words.date(signed.signedOn()));
            case AgreementSealed one -> words.say(one, words.date(one.sealedOn()));
            case ReviewApplied review -> words.say(review, words.of(review.kind()), words.date(review.appliedOn()));
            case ReviewGranted review -> words.say(review, words.of(review.kind()), words.date(review.decidedOn()));
            case ReviewDenied review -> words.say(review, words.of(review.kind()), words.date(review.decidedOn()));
            case TermPerformed performed -> performed(performed);
            case MediationPerformed all -> words.say(all);
            case AgreementBreached breach -> breached(breach);
            case PaymentOrderDecided order -> decided(order);
            case RemediesOpened opened -> words.say(opened, remedies(opened.remedies()));
            case MediationFailed failed -> words.say(failed);
            case MediationExpired expired -> words.say(expired, words.date(expired.due()));
        };
    }

    private String refused(MediationRefused event) {
        var by = parties(event.by());
        var toTell = parties(event.toTell());
        return event.silent() ? words.sayOf("silent", event, by, toTell) : words.say(event, by, toTell);
    }

    private String performed(TermPerformed event) {
        var day = words.date(event.performedOn());
        var basis = words.of(event.basis());
        if (event.amount() == null) {
            return words.say(event, event.n(), day, basis);
        }
        var paid = event.amount().toString();
        return words.sayOf(event.fulfilled() ? "paid" : "part", event, event.n(), day, basis, paid);
    }

    private String decided(PaymentOrderDecided event) {
        var day = words.date(event.decidedOn());
        return event.effective() ? words.say(event, day) : words.sayOf("ended", event, day);
    }

    private String breached(AgreementBreached event) {
        var terms = words.list(event.terms().stream().map(String::valueOf).toList());
        return words.say(event, terms, remedies(event.remedies()));
    }

    private String remedies(List<OpenRemedy> open) {
        return all(open.stream().map(OpenRemedy::remedy).toList());
    }

    private String all(List<Remedy> several) {
        return words.list(
                several.stream().<Word>map(each -> each).map(words::of).toList());
    }

    private String parties(List<MediationParty> several) {
        return words.list(several.stream().map(this::party).toList());
    }

    private String party(MediationParty one) {
        return words.text("mediation.party", words.of(one.side()), one.n());
    }
}
