package org.hanshu.saga.shared;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import java.time.Instant;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Command;

/** How a process asks: in the system's name, for the instant that made it act, and waiting, so that a failure reaches it. */
public final class AsSystem {

    private AsSystem() {}

    public static void send(CommandGateway commands, Command command, Instant at) {
        ask(commands, command, at);
    }

    /** The same, for the answer. */
    @SuppressWarnings("TypeParameterUnusedInFormals") // What a command answers is known only to who sends it.
    public static <R> R ask(CommandGateway commands, Command command, Instant at) {
        return commands.sendAndWait(asCommandMessage(command).andMetaData(Caller.SYSTEM.trail(at, "SAGA")));
    }
}
