package org.hanshu.application.axon;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Trail;

/**
 * What a message leaves to those it leads to: an event has the trail of its command, and who acts because of an event or a
 * deadline is the system.
 */
final class CorrelationTrail implements CorrelationDataProvider {

    private static final Set<String> KEPT = Set.of(
            Trail.OCCURRED_AT,
            Trail.ACTOR,
            Trail.ON_BEHALF_OF,
            Trail.SUBSTITUTION,
            Trail.ORGANISATION,
            Trail.ACTS_FOR,
            Trail.REGION,
            Trail.ROLE,
            Trail.CERTIFICATE,
            Trail.VIA,
            Trail.CLIENT,
            Trail.REASON,
            Trail.CORRECTS,
            Trail.REQUEST,
            Trail.IDEMPOTENCY_KEY);

    private final Clock clock;
    private final String build;

    CorrelationTrail(Clock clock, String build) {
        this.clock = clock;
        this.build = build;
    }

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        return switch (message) {
            case CommandMessage<?> command -> ofCommand(command);
            case EventMessage<?> event -> ofEvent(event);
            default -> Map.of();
        };
    }

    private Map<String, Object> ofCommand(CommandMessage<?> command) {
        var trail = new HashMap<String, Object>();
        command.getMetaData().forEach((key, value) -> {
            if (KEPT.contains(key)) {
                trail.put(key, value);
            }
        });
        trail.putIfAbsent(Trail.OCCURRED_AT, clock.instant().toString());
        trail.put(Trail.BUILD, build);
        return because(command, trail);
    }

    private Map<String, Object> ofEvent(EventMessage<?> event) {
        return because(event, new HashMap<>(Caller.SYSTEM.trail(clock.instant(), "SAGA")));
    }

    private static Map<String, Object> because(Message<?> message, Map<String, Object> trail) {
        var origin = message.getMetaData().getOrDefault(Trail.CORRELATION, message.getIdentifier());
        trail.put(Trail.CORRELATION, origin);
        trail.put(Trail.CAUSATION, message.getIdentifier());
        return trail;
    }
}
