package org.hanshu.command.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;

/** A way to aggregates of which there are none: whatever is sent on it fails. */
public final class TestCommands {

    private TestCommands() {}

    public static Commands leadingNowhere() {
        var bus = SimpleCommandBus.builder().build();
        return new Commands(
                DefaultCommandGateway.builder().commandBus(bus).build(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }
}
