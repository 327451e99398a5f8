package org.hanshu.query.inboundletters;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineReminded;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.inbound.InboundEvent.InboundAnswerNoted;
import org.hanshu.api.inbound.InboundEvent.InboundClosed;
import org.hanshu.api.inbound.InboundEvent.InboundFollowed;
import org.hanshu.api.inbound.InboundEvent.InboundReceived;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.vocabulary.InboundStatus;
import org.hanshu.query.shared.ChildProgress;
import org.hanshu.query.shared.Clocks;
import org.hanshu.query.shared.Told;
import org.jspecify.annotations.Nullable;

/**
 * An inbound letter as its events tell it.
 *
 * @param answer what the addressee answered
 * @param followUps what the union did, in order
 * @param outcome what came of it
 */
record InboundView(
        InboundReceived came,
        String status,
        Clocks clocks,
        @Nullable LocalDate answeredOn,
        @Nullable Personal<String> answer,
        List<Personal<String>> followUps,
        @Nullable Personal<String> outcome,
        Instant recordedAt,
        long version) {

    static Optional<InboundView> evolve(Optional<InboundView> before, ChildEvent event, Told told) {
        return event instanceof InboundReceived came
                ? Optional.of(new InboundView(
                        came,
                        InboundStatus.RECEIVED.name(),
                        Clocks.NONE,
                        null,
                        null,
                        List.of(),
                        null,
                        told.recordedAt(),
                        told.sequence()))
                : before.map(view -> view.after(event, told));
    }

    private InboundView after(ChildEvent event, Told told) {
        var progress = new ChildProgress(status, clocks).after(event);
        var answered = event instanceof InboundAnswerNoted noted ? noted : null;
        return new InboundView(
                came,
                progress.status(),
                progress.clocks(),
                answered == null ? answeredOn : answered.answeredOn(),
                answered == null ? answer : answered.text(),
                event instanceof InboundFollowed one
                        ? Stream.concat(followUps.stream(), Stream.of(one.text()))
                                .toList()
                        : followUps,
                event instanceof InboundClosed closed ? closed.text() : outcome,
                recordedAt,
                event instanceof ChildDeadlineReminded ? version : told.sequence());
    }
}
