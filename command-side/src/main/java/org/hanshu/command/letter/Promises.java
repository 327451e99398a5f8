package org.hanshu.command.letter;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hanshu.api.letter.Instalment;
import org.hanshu.api.letter.LetterClock;
import org.hanshu.api.letter.LetterCommand.PlanRectification;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineSet;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineVoided;
import org.hanshu.api.letter.LetterEvent.RectificationPlanned;
import org.hanshu.api.letter.Reply;
import org.hanshu.api.letter.Reply.DemandReply;
import org.hanshu.api.shared.Money;
import org.hanshu.api.vocabulary.DemandState;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.ToldDay;
import org.jspecify.annotations.Nullable;

/**
 * The days that an addressee promised 承诺: they shorten and lengthen no time limit, and are followed like one.
 *
 * @param now before which no reminder is set
 */
record Promises(Limits limits, LocalDate today, Instant now) {

    private static final String IN_A_REPLY = "reply.promised";
    private static final String IN_A_PLAN = "plan.instalment";

    /** One clock per demand for which a day was promised; the last word counts. */
    List<LetterEvent> in(LetterState letter, Reply reply) {
        var events = new ArrayList<LetterEvent>();
        for (var i = 0; i < reply.demands().size(); i++) {
            var answer = reply.demands().get(i);
            if (answer.promisedOn() != null && !letter.demands().get(answer.n()).isVerified()) {
                events.addAll(promised(letter, reply, answer, answer.promisedOn(), i));
            }
        }
        return events;
    }

    private List<LetterEvent> promised(
            LetterState letter, Reply reply, DemandReply answer, LocalDate promisedOn, int place) {
        var said = requireNonNullElse(reply.sentOn(), reply.receivedOn());
        new ToldDay("demands[" + place + "].promisedOn", promisedOn).notBefore(said, LetterRule.NOT_BEFORE::violated);
        var clock = LetterClock.promise(answer.n());
        var events = forgotten(letter, List.of(clock), "PROMISED_ANEW");
        events.add(new LetterDeadlineSet(letter.id(), limits.agreed(clock, IN_A_REPLY, said, promisedOn, now)));
        return events;
    }

    /** One clock per instalment; a plan before it no longer matters. */
    List<LetterEvent> plan(LetterState letter, PlanRectification command) {
        var demand = letter.demands().get(command.demand());
        LetterMove.PLAN.require(letter.status());
        Rectifying.requireNotDone(demand);
        requireForward(letter, command.instalments());
        var before = demand.plan().stream().map(each -> LetterClock.instalment(demand.n(), each.n()));
        var events = forgotten(letter, before.toList(), DemandState.PLANNED.name());
        events.addFirst(new RectificationPlanned(letter.id(), demand.n(), command.text(), command.instalments()));
        for (var each : command.instalments()) {
            var clock = LetterClock.instalment(demand.n(), each.n());
            events.add(new LetterDeadlineSet(letter.id(), limits.agreed(clock, IN_A_PLAN, today, each.due(), now)));
        }
        return events;
    }

    /** A plan begins after the letter reached its addressee, and goes on from day to later day. */
    private static void requireForward(LetterState letter, List<Instalment> instalments) {
        @Nullable LocalDate before = letter.delivery().reachedOn();
        for (var i = 0; i < instalments.size(); i++) {
            var due = instalments.get(i).due();
            new ToldDay("instalments[" + i + "].due", due).notBefore(before, LetterRule.NOT_BEFORE::violated);
            before = due;
        }
    }

    /** What was promised and is now verified as paid, or done. */
    static List<LetterEvent> kept(LetterState letter, DemandProgress demand, Money paid, boolean whole) {
        var events = new ArrayList<LetterEvent>();
        var promised = Money.ZERO;
        for (var each : demand.plan()) {
            promised = promised.plus(requireNonNullElse(each.amount(), Money.ZERO));
            if (whole || (each.amount() != null && paid.compareTo(promised) >= 0)) {
                events.addAll(kept(letter, LetterClock.instalment(demand.n(), each.n())));
            }
        }
        if (whole) {
            events.addAll(kept(letter, LetterClock.promise(demand.n())));
        }
        return events;
    }

    private static List<LetterEvent> kept(LetterState letter, String clock) {
        return letter.clocks().running(clock).isPresent()
                ? List.of(new LetterDeadlineMet(letter.id(), clock))
                : forgotten(letter, List.of(clock), DemandState.VERIFIED.name());
    }

    private static List<LetterEvent> forgotten(LetterState letter, List<String> clocks, String why) {
        var events = new ArrayList<LetterEvent>();
        clocks.stream()
                .filter(clock -> letter.clocks().find(clock).isPresent())
                .map(clock -> new LetterDeadlineVoided(letter.id(), clock, why))
                .forEach(events::add);
        return events;
    }
}
