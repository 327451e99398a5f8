package org.hanshu.command.letter;

import static java.util.Objects.requireNonNullElse;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMet;
import org.hanshu.api.letter.LetterEvent.ReplyRecorded;
import org.hanshu.api.letter.Reply;
import org.hanshu.api.vocabulary.LetterStatus;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.ToldDay;
import org.jspecify.annotations.Nullable;

/** The addressee's answer: taken whenever it comes, and flagged where it is late. */
record Answering(Limits limits, LocalDate today, Instant now) {

    List<LetterEvent> take(LetterState letter, Reply reply) {
        LetterMove.REPLY.require(letter.status());
        requireDays(letter, reply);
        requireDemands(letter, reply);
        var late = isLate(reply, letter.delivery().replyDue());
        var recorded = new ReplyRecorded(letter.id(), letter.replies() + 1, reply, late);
        var clock = letter.clocks().running(LetterEvent.REPLY);
        var events = new ArrayList<LetterEvent>();
        if (late && clock.isPresent()) { // It came before the clock's end was noticed: the silence is a fact first.
            events.add(Timekeeping.missed(letter, clock.get(), limits));
        }
        events.add(recorded);
        if (!late && clock.isPresent()) {
            events.add(new LetterDeadlineMet(letter.id(), LetterEvent.REPLY));
        }
        events.addAll(new Urging(letter, limits, now).over(LetterStatus.REPLIED));
        events.addAll(new Promises(limits, today, now).in(letter, reply));
        return events;
    }

    /** Posted in time is in time (民诉 85). */
    static boolean isLate(Reply reply, @Nullable LocalDate due) {
        return due != null
                && requireNonNullElse(reply.sentOn(), reply.receivedOn()).isAfter(due);
    }

    private void requireDays(LetterState letter, Reply reply) {
        var received = new ToldDay("receivedOn", reply.receivedOn());
        received.notAfter(today, LetterRule.NOT_AFTER::violated);
        received.notBefore(letter.delivery().reachedOn(), LetterRule.NOT_BEFORE::violated);
        if (reply.sentOn() != null) {
            var sent = new ToldDay("sentOn", reply.sentOn());
            sent.notAfter(reply.receivedOn(), LetterRule.NOT_AFTER::violated);
            sent.notBefore(letter.delivery().reachedOn(), LetterRule.NOT_BEFORE::violated);
        }
    }

    private static void requireDemands(LetterState letter, Reply reply) {
        for (var i = 0; i < reply.demands().size(); i++) {
            var n = reply.demands().get(i).n();
            if (!letter.demands().has(n)) {
                throw LetterRule.ANSWERS_ITS_DEMANDS.violated(
                        Map.of("field", "demands[" + i + "].n", "n", String.valueOf(n)));
            }
        }
    }
}
