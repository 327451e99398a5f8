package org.hanshu.support;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.hanshu.api.shared.Trail;
import org.jspecify.annotations.Nullable;

/** What sagas and imports have asked for in a running engine. */
public final class SentCommands implements MessageDispatchInterceptor<CommandMessage<?>> {

    private static final Set<String> SENDERS = Set.of("SAGA", "IMPORT");

    private final List<CommandMessage<?>> sent = new CopyOnWriteArrayList<>();
    private final AtomicReference<@Nullable Class<?>> toLose = new AtomicReference<>();

    /** The next command of this type fails before it is decided, as if the engine had stopped just there. */
    public void loseNext(Class<?> type) {
        toLose.set(type);
    }

    /** The types of what was sent this way, one for each command. */
    public List<Class<?>> sentVia(String via) {
        return sent.stream()
                .filter(command -> via.equals(command.getMetaData().get(Trail.VIA)))
                .<Class<?>>map(CommandMessage::getPayloadType)
                .toList();
    }

    /** Sends each once more, just as it was. */
    public void sendAgain(CommandGateway gateway) {
        List.copyOf(sent).forEach(gateway::<Object>sendAndWait);
    }

    @Override
    public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
            List<? extends CommandMessage<?>> messages) {
        return (n, command) -> {
            if (toLose.compareAndSet(command.getPayloadType(), null)) {
                throw new IllegalStateException("as if the engine had stopped here");
            }
            if (SENDERS.contains(command.getMetaData().get(Trail.VIA)) && isNew(command)) {
                sent.add(command);
            }
            return command;
        };
    }

    private boolean isNew(CommandMessage<?> command) {
        return sent.stream().noneMatch(each -> each.getIdentifier().equals(command.getIdentifier()));
    }
}
