package org.hanshu.command.inbound;

import static org.hanshu.api.supervisioncase.ChildKind.INBOUND_LETTER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineSet;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.inbound.InboundCommand.ReceiveInbound;
import org.hanshu.api.inbound.InboundEvent.InboundReceived;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.shared.Caller;
import org.hanshu.command.shared.Limits;

/** How a copy of another body's paper comes in, on which days it can, and until when it is answered. */
record Coming(ReceiveInbound command, Limits limits, Instant now) {

    static final String ANSWER = "inbound-answer";

    List<ChildEvent> events(Caller caller, LocalDate today) {
        if (!caller.actsFor(command.owner())) {
            throw InboundRule.RECORDED_FOR_ONES_OWN_UNION.violated(Map.of());
        }
        checkDays(today);
        return List.of(came(), new ChildDeadlineSet(command.inboundLetterId().value(), INBOUND_LETTER, answer()));
    }

    private void checkDays(LocalDate today) {
        if (command.receivedOn().isAfter(today)) {
            throw InboundRule.RECEIVED_BY_TODAY.violated(Map.of("field", "receivedOn"));
        }
        if (command.dated().isAfter(command.receivedOn())) {
            throw InboundRule.DATED_BEFORE_IT_WAS_RECEIVED.violated(Map.of("field", "dated"));
        }
        var shown = command.answerBy();
        if (shown == null) {
            return;
        }
        if (shown.isBefore(command.receivedOn())) {
            throw InboundRule.ANSWERED_AFTER_IT_WAS_RECEIVED.violated(Map.of("field", "answerBy"));
        }
        if (command.inboundKind().isAnsweredWithinTheLawsTime() && shown.isAfter(byLaw().due())) {
            throw InboundRule.ANSWERED_WITHIN_THE_LAWS_TIME.violated(
                    Map.of("field", "answerBy", "limit", byLaw().due().toString()));
        }
    }

    private InboundReceived came() {
        return new InboundReceived(
                command.inboundLetterId(),
                command.inboundKind(),
                command.owner(),
                command.region(),
                command.cases(),
                command.from(),
                command.number(),
                command.addressee(),
                command.personalAddressee(),
                command.dated(),
                command.receivedOn(),
                command.summary());
    }

    /** The day that it shows, or two months. */
    private Deadline answer() {
        var shown = command.answerBy();
        return shown == null ? byLaw() : limits.agreed(ANSWER, "inbound.shown", command.receivedOn(), shown, now);
    }

    /** Two months (法释〔2023〕11号, 人民检察院检察建议工作规定 2019). */
    private Deadline byLaw() {
        return limits.deadline(ANSWER, "inbound.answer", command.region(), command.receivedOn(), now);
    }
}
