package org.hanshu.application.axon;

import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.hanshu.api.shared.Caller;
import org.hanshu.application.sample.SampleCommand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What tests of the platform do with a running engine. */
@Component
public class Engine {

    private final CommandGateway commands;
    private final JdbcClient jdbc;
    private final Positions positions;
    private final Clock clock;

    Engine(CommandGateway commands, JdbcClient jdbc, Positions positions, Clock clock) {
        this.commands = commands;
        this.jdbc = jdbc;
        this.positions = positions;
        this.clock = clock;
    }

    public static String newId() {
        return UUID.randomUUID().toString();
    }

    public void send(SampleCommand command) {
        answer(command);
    }

    @SuppressWarnings("TypeParameterUnusedInFormals") // What a command answers is known only to who sends it.
    public <T> T answer(Object command) {
        var trail = Caller.SYSTEM.trail(clock.instant(), "HTTP");
        return commands.sendAndWait(new GenericCommandMessage<>(command, trail));
    }

    public List<String> eventNames(String id) {
        return jdbc.sql(
                        "select payloadType from events.domain_event where aggregateIdentifier = ? order by sequenceNumber")
                .param(id)
                .query(String.class)
                .list();
    }

    public int count(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).query(Integer.class).single();
    }

    public void awaitHandled() {
        await().until(positions::everythingHandled);
    }
}
