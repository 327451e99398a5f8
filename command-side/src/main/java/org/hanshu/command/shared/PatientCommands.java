package org.hanshu.command.shared;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.HandlerExecutionException;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;
import org.springframework.stereotype.Component;

/** The way to an aggregate for what runs long after a request was answered: nobody is there to try again a lost race. */
@Component
public class PatientCommands {

    private final CommandGateway gateway;

    public PatientCommands(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /** @throws RuleViolated where it was refused, in this process or in another */
    public <R> R send(Command command, Class<R> answer, Map<String, String> trail) {
        var message = asCommandMessage(command).andMetaData(trail);
        try {
            return Races.untilWon(() -> answer.cast(Objects.requireNonNull(gateway.<Object>sendAndWait(message))));
        } catch (RuntimeException e) {
            throw refusal(e).<RuntimeException>map(RuleViolated::new).orElse(e);
        }
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
