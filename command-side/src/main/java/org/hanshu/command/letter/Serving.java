package org.hanshu.command.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hanshu.api.letter.LetterCommand.RefuseReceipt;
import org.hanshu.api.letter.LetterCommand.ServeLetter;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineSet;
import org.hanshu.api.letter.LetterEvent.LetterServed;
import org.hanshu.api.letter.LetterEvent.ReceiptRefused;
import org.hanshu.api.letter.LetterEvent.ServiceWitnessed;
import org.hanshu.api.letter.ServiceMethod;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.shared.Personal;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.ToldDay;
import org.jspecify.annotations.Nullable;

/**
 * A signed letter at the addressee's door, and the clocks that start there.
 *
 * @param today the last day that can be told
 * @param now before which no reminder is set
 */
record Serving(Limits limits, LocalDate today, Instant now) {

    private static final String PUBLIC_NOTICE = "letter.public-notice.service";
    static final String PAYMENT = "demand.payment";
    static final String OTHER = "demand.other";

    /**
     * A letter that was served.
     *
     * @param deemedServedOn for a public notice, the day from which the law counts
     */
    record Served(
            List<LetterEvent> events,
            @Nullable LocalDate deemedServedOn,
            @Nullable Deadline reply) {}

    List<LetterEvent> refuse(LetterState letter, RefuseReceipt command) {
        LetterMove.REFUSE_RECEIPT.require(letter.status());
        told(letter, "refusedOn", command.refusedOn());
        var successor = Catalogue.kind(letter.head().kind(), limits).successor();
        var events = witnessed(letter, command.witnesses());
        events.add(new ReceiptRefused(letter.id(), command.refusedOn(), List.of(), command.text(), successor));
        return events;
    }

    Served serve(LetterState letter, ServeLetter command) {
        LetterMove.SERVE.require(letter.status());
        told(letter, "servedOn", command.servedOn());
        requireWitnesses(letter, command);
        var noticed = command.method() == ServiceMethod.PUBLIC_NOTICE;
        var effective = noticed ? deemed(letter, command.servedOn()) : command.servedOn();
        var reply = reply(letter, effective);
        var events = witnessed(letter, command.witnesses());
        events.add(new LetterServed(
                letter.id(), command.method(), effective, noticed ? command.servedOn() : null, command.receivedBy()));
        clocks(letter, effective, reply)
                .map(clock -> new LetterDeadlineSet(letter.id(), clock))
                .forEach(events::add);
        return new Served(events, noticed ? effective : null, reply);
    }

    /** Left is served before two witnesses (民诉 89), those of the refusal included. */
    private static void requireWitnesses(LetterState letter, ServeLetter command) {
        var witnesses = letter.delivery().witnesses() + command.witnesses().size();
        if (command.method() == ServiceMethod.LEFT_WITH_WITNESS && witnesses < 2) {
            throw LetterRule.LEFT_BEFORE_TWO_WITNESSES.violated(
                    Map.of("field", "witnesses", "witnesses", String.valueOf(witnesses)));
        }
    }

    private static List<LetterEvent> witnessed(LetterState letter, List<Personal<String>> witnesses) {
        var events = new ArrayList<LetterEvent>();
        if (!witnesses.isEmpty()) {
            events.add(new ServiceWitnessed(letter.id(), witnesses));
        }
        return events;
    }

    private void told(LetterState letter, String field, LocalDate day) {
        var told = new ToldDay(field, day);
        told.notBefore(letter.delivery().signedOn(), LetterRule.NOT_BEFORE::violated);
        told.notAfter(today, LetterRule.NOT_AFTER::violated);
    }

    LocalDate deemed(LetterState letter, LocalDate publishedOn) {
        return limit(letter, "service", PUBLIC_NOTICE, publishedOn).due();
    }

    @Nullable
    Deadline reply(LetterState letter, LocalDate servedOn) {
        var rule = Catalogue.kind(letter.head().kind(), limits).replyRule();
        return rule == null ? null : limit(letter, LetterEvent.REPLY, rule, servedOn);
    }

    /** The answer's clock, where there is one, and one per demand: payments count from the answer's due date. */
    Stream<Deadline> clocks(LetterState letter, LocalDate servedOn, @Nullable Deadline reply) {
        var payable = reply == null ? servedOn : reply.due();
        var ofDemands = letter.demands().all().stream().map(demand -> {
            var name = LetterEvent.demandClock(demand.n());
            return demand.payment() ? limit(letter, name, PAYMENT, payable) : limit(letter, name, OTHER, servedOn);
        });
        return Stream.concat(Stream.ofNullable(reply), ofDemands);
    }

    private Deadline limit(LetterState letter, String name, String rule, LocalDate start) {
        return limits.deadline(name, rule, letter.head().region(), start, now);
    }
}
