package org.hanshu.query.timeline;

import java.util.Objects;
import org.hanshu.api.letter.Addressee;
import org.hanshu.api.letter.LetterCorrectionEvent;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterApproved;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineExtended;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMissed;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineReminded;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineSet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineVoided;
import org.hanshu.api.letter.LetterEvent.LetterDispatched;
import org.hanshu.api.letter.LetterEvent.LetterDrafted;
import org.hanshu.api.letter.LetterEvent.LetterEscalated;
import org.hanshu.api.letter.LetterEvent.LetterIssued;
import org.hanshu.api.letter.LetterEvent.LetterReturned;
import org.hanshu.api.letter.LetterEvent.LetterRevised;
import org.hanshu.api.letter.LetterEvent.LetterSatisfied;
import org.hanshu.api.letter.LetterEvent.LetterServed;
import org.hanshu.api.letter.LetterEvent.LetterSubmitted;
import org.hanshu.api.letter.LetterEvent.LetterUndeliverable;
import org.hanshu.api.letter.LetterEvent.LetterWithdrawn;
import org.hanshu.api.letter.LetterEvent.ReceiptRefused;
import org.hanshu.api.letter.LetterEvent.RectificationPlanned;
import org.hanshu.api.letter.LetterEvent.RectificationRecorded;
import org.hanshu.api.letter.LetterEvent.RectificationRelapsed;
import org.hanshu.api.letter.LetterEvent.RectificationSustained;
import org.hanshu.api.letter.LetterEvent.RectificationVerified;
import org.hanshu.api.letter.LetterEvent.ReplyRecorded;
import org.hanshu.api.letter.LetterEvent.ServiceAttempted;
import org.hanshu.api.letter.LetterEvent.ServiceWitnessed;

/** What happened to a letter, in sentences. */
record LetterSentences(TimelineWords words) {

    String about(LetterEvent event) {
        return switch (event) {
            case LetterDrafted drafted ->
                words.say(
                        drafted,
                        words.letter(drafted.kind()),
                        name(drafted.addressee()),
                        drafted.text().demands().size());
            case LetterRevised revised -> words.say(revised);
            case LetterSubmitted submitted -> words.say(submitted);
            case LetterReturned returned -> words.say(returned);
            case LetterApproved approved -> words.say(approved);
            case LetterIssued issued ->
                words.say(issued, issued.number(), issued.signer(), words.date(issued.signedOn()));
            case LetterWithdrawn withdrawn -> withdrawn(withdrawn);
            case LetterDispatched sent -> dispatched(sent);
            case ServiceAttempted tried ->
                words.say(tried, words.of(tried.method()), words.date(tried.attemptedOn()), words.of(tried.outcome()));
            case LetterUndeliverable lost -> words.say(lost, words.date(lost.foundOn()));
            case ServiceWitnessed seen -> words.say(seen, seen.witnesses().size());
            case ReceiptRefused refused -> words.say(refused, words.date(refused.refusedOn()));
            case LetterServed served -> served(served);
            case ReplyRecorded recorded -> replied(recorded);
            case RectificationPlanned planned ->
                words.say(planned, planned.demand(), planned.instalments().size());
            case RectificationRecorded done -> rectified(done);
            case RectificationVerified checked -> verified(checked);
            case RectificationSustained sustained -> words.say(sustained, words.list(sustained.verifiers()));
            case RectificationRelapsed relapsed ->
                words.say(
                        relapsed, relapsed.demand(), words.date(relapsed.foundOn()), words.list(relapsed.verifiers()));
            case LetterSatisfied satisfied -> words.say(satisfied, satisfied.assessor());
            case LetterEscalated escalated -> words.say(escalated, escalated.assessor());
            case LetterDeadlineSet set ->
                words.say(
                        set,
                        words.clock(set.deadline().name()),
                        words.date(set.deadline().due()));
            case LetterDeadlineExtended extended ->
                words.say(
                        extended,
                        words.clock(extended.deadline().name()),
                        words.date(extended.deadline().due()));
            case LetterDeadlineReminded reminded ->
                words.say(
                        reminded,
                        words.clock(reminded.name()),
                        words.text("reminder." + reminded.code()),
                        words.date(reminded.due()));
            case LetterDeadlineMet met -> words.say(met, words.clock(met.name()));
            case LetterDeadlineMissed missed -> words.say(missed, words.clock(missed.name()), words.date(missed.due()));
            case LetterDeadlineVoided voided -> words.say(voided, words.clock(voided.name()));
            case LetterCorrectionEvent correction -> new CorrectionSentences(words).about(correction);
        };
    }

    private String withdrawn(LetterWithdrawn event) {
        return event.number() == null ? words.say(event) : words.sayOf("numbered", event, event.number());
    }

    private String dispatched(LetterDispatched event) {
        var method = words.of(event.method());
        var day = words.date(event.dispatchedOn());
        return event.trackingNumber() == null
                ? words.say(event, method, day)
                : words.sayOf("tracked", event, method, day, event.trackingNumber());
    }

    private String served(LetterServed event) {
        return event.publishedOn() == null
                ? words.say(event, words.of(event.method()), words.date(event.servedOn()))
                : words.sayOf("published", event, words.date(event.publishedOn()), words.date(event.servedOn()));
    }

    private String replied(ReplyRecorded event) {
        var stance = words.of(event.reply().stance());
        var received = words.date(event.reply().receivedOn());
        return event.late() ? words.sayOf("late", event, stance, received) : words.say(event, stance, received);
    }

    private String rectified(RectificationRecorded event) {
        var done = words.date(event.doneOn());
        return event.amountPaid() == null
                ? words.say(event, event.demand(), event.n(), done)
                : words.sayOf(
                        "paid",
                        event,
                        event.demand(),
                        event.n(),
                        done,
                        event.amountPaid().toString());
    }

    private String verified(RectificationVerified event) {
        var outcome = words.of(event.outcome());
        var basis = words.of(event.basis());
        var verifiers = words.list(event.verifiers());
        return event.verifiedAmount() == null
                ? words.say(event, event.demand(), outcome, basis, verifiers)
                : words.sayOf(
                        "amount",
                        event,
                        event.demand(),
                        outcome,
                        basis,
                        verifiers,
                        event.verifiedAmount().toString());
    }

    private String name(Addressee addressee) {
        return Objects.requireNonNullElseGet(addressee.name(), () -> words.text("addressee." + addressee.kind()));
    }
}
