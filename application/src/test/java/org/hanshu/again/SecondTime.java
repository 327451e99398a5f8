package org.hanshu.again;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.hanshu.application.axon.Positions;
import org.hanshu.application.axon.Redelivery;
import org.hanshu.command.imports.Uploads;
import org.hanshu.support.SentCommands;
import org.hanshu.support.Tables;
import org.hanshu.support.Tables.LeftOut;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets all that has happened in an engine happen once more: deadlines, steps of sagas and read models, rows of imports. */
record SecondTime(
        JdbcClient jdbc,
        Clock clock,
        Scheduler scheduler,
        Positions positions,
        Redelivery redelivery,
        Uploads uploads,
        CommandGateway commands) {

    private static final List<LeftOut> LEFT_OUT = List.of(
            new LeftOut(
                    "tokens.token",
                    List.of("token", "timestamp", "owner"),
                    "who claims a segment and until when goes on changing by itself, as do the gaps in a token"),
            new LeftOut(
                    "platform.ended_saga",
                    "a process that begins again and ends again does so under another id; only an alarm asks for it"),
            new LeftOut(
                    "dossier_1.changes",
                    List.of("changed"),
                    "a row that is written anew is a change for who follows the cases, who is told of it once more"),
            new LeftOut(
                    "keys.subject_key",
                    List.of("destroyed_at"),
                    "the key of a file that was brought back is destroyed when the file goes again"),
            new LeftOut(
                    "platform.destroyed_subject",
                    List.of("at", "seq", "generation"),
                    "and that it was destroyed, with every key that was made by then, is written down when it is"));

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    void changesNothing(Bygones bygones, SentCommands sent) {
        awaitStill();
        var before = tables();
        var asked = sent.sentVia("SAGA").size();

        assertThat(bygones.bringDeadlinesBack()).isPositive();
        letDueFire();
        awaitStill();
        assertThat(tables().differencesFrom(before))
                .as("deadlines, a second time")
                .isEmpty();

        assertThat(redelivery.handAll(this::letDueFire)).isGreaterThan(Math.toIntExact(positions.head()));
        awaitStill();
        assertThat(tables().differencesFrom(before)).as("events, a second time").isEmpty();
        assertThat(sent.sentVia("SAGA")).hasSizeGreaterThan(asked);

        sent.sendAgain(commands);
        assertThat(bygones.bringUploadsBack()).isPositive();
        await().atMost(PATIENCE).until(() -> uploads.waiting().isEmpty());
        awaitStill();
        assertThat(tables().differencesFrom(before))
                .as("imports, a second time")
                .isEmpty();
    }

    private Tables tables() {
        return Tables.of(jdbc, Bygones.SCHEMA, LEFT_OUT);
    }

    private void letDueFire() {
        if (isDue()) {
            await().atMost(PATIENCE).pollInterval(Duration.ofMillis(5)).until(() -> {
                scheduler.triggerCheckForDueExecutions();
                return !isDue();
            });
        }
    }

    private void awaitStill() {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .during(Duration.ofMillis(200))
                .until(() -> !isDue() && positions.everythingHandled());
    }

    private boolean isDue() {
        return jdbc.sql("select exists (select from deadlines.scheduled_tasks where picked or execution_time <= ?)")
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .query(Boolean.class)
                .single();
    }
}
