package org.hanshu.command.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;

/** Ways on which tests send commands. */
public final class TestCommands {

    private TestCommands() {}

    /** A way to aggregates of which there are none: whatever is sent on it fails. */
    public static Commands leadingNowhere() {
        return leadingTo(SimpleCommandBus.builder().build());
    }

    /** A way to whoever listens on the bus. */
    public static Commands leadingTo(CommandBus bus) {
        return new Commands(
                DefaultCommandGateway.builder().commandBus(bus).build(),
                Substitutions.NONE,
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }
}
