package org.hanshu.command.imports;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.shared.Trail;
import org.springframework.stereotype.Component;

/** Gives commands in the name of who sent a file, long after the request is answered. */
@Component
class Importer {

    private static final int MOST_RACES = 3;

    private final CommandGateway gateway;
    private final Clock clock;

    Importer(CommandGateway gateway, Clock clock) {
        this.gateway = gateway;
        this.clock = clock;
    }

    /** @throws RuleViolated where it was refused, in this process or in another */
    <R> R send(Command command, Class<R> answer, Map<String, String> trail) {
        for (var race = 1; ; race++) {
            try {
                var message = asCommandMessage(command).andMetaData(trail);
                return answer.cast(Objects.requireNonNull(gateway.<Object>sendAndWait(message)));
            } catch (ConcurrencyException | AggregateStreamCreationException e) {
                if (race == MOST_RACES) {
                    throw e;
                }
            } catch (RuntimeException e) {
                throw refusal(e).<RuntimeException>map(RuleViolated::new).orElse(e);
            }
        }
    }

    /** What a command of this upload carries, given now. */
    Map<String, String> trail(Upload upload) {
        var trail = new HashMap<>(upload.trail());
        trail.put(Trail.OCCURRED_AT, clock.instant().toString());
        trail.put(Trail.CORRELATION, upload.importId().toString());
        return trail;
    }

    private static Optional<Refusal> refusal(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> switch (cause) {
                    case RuleViolated violated -> Stream.of(violated.refusal());
                    case HandlerExecutionException remote ->
                        remote.<Object>getDetails().stream()
                                .filter(Refusal.class::isInstance)
                                .map(Refusal.class::cast);
                    default -> Stream.<Refusal>empty();
                })
                .findFirst();
    }
}
