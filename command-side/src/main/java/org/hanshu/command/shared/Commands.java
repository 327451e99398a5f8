package org.hanshu.command.shared;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.shared.Trail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The way from a request to the aggregate that decides on it. */
@SuppressWarnings("TypeParameterUnusedInFormals") // What a command answers is known only to who sends it.
@Component
public class Commands {

    private final CommandGateway gateway;
    private final Substitutions substitutions;
    private final Clock clock;

    Commands(CommandGateway gateway, Substitutions substitutions, Clock clock) {
        this.gateway = gateway;
        this.substitutions = substitutions;
        this.clock = clock;
    }

    /** Sends the command in the sender's name and waits for its answer; a refusal is thrown. */
    public <R> R send(Command command, Sender sender, Dated body) {
        return send(command, sender, body.at(), body.onBehalfOf());
    }

    /** The same for what happens now and for nobody else. */
    public <R> R send(Command command, Sender sender) {
        return send(command, sender, null, null);
    }

    private <R> R send(Command command, Sender sender, @Nullable Instant at, @Nullable String onBehalfOf) {
        var now = clock.instant();
        if (at != null && at.isAfter(now)) {
            throw SharedRule.IN_THE_FUTURE.violated(Map.of("field", "at"));
        }
        var happened = at == null ? now : at;
        var trail = sender.trail(happened, onBehalfOf, "HTTP");
        if (at != null) {
            trail.put(Trail.TOLD, "true");
        }
        if (onBehalfOf != null) { // Whose paper is typed in gives no role; whose place is taken does.
            substitutions.placeOf(onBehalfOf, sender.caller(), happened).ifPresent(place -> take(place, trail));
        }
        var message = asCommandMessage(command).andMetaData(trail);
        return Races.untilWon(() -> gateway.<R>sendAndWait(message));
    }

    private static void take(Substitutions.Place place, Map<String, String> trail) {
        trail.put(Trail.ROLE, place.role().name());
        trail.put(Trail.SUBSTITUTION, place.order());
    }
}
