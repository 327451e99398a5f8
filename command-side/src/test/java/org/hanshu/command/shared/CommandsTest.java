package org.hanshu.command.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.modelling.command.ConcurrencyException;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.shared.Trail;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A request on its way to the aggregate. */
class CommandsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final Instant BEGUN = NOW.minusSeconds(60);
    private static final Sender SENDER = new Sender(
            new Caller("officer.gz", new OrganisationId("gz-union"), Set.of(), "4401", Role.OFFICER, null),
            "/api/v1/cases",
            null,
            null,
            "request-1",
            null);

    private final List<Map<String, ?>> trails = new ArrayList<>();
    private final Commands commands = commands();
    private int racesToLose;

    record Ask() implements Command {}

    record Body(@Nullable Instant at, @Nullable String onBehalfOf) implements Dated {}

    @Test
    void saysWhenItHappenedAndThatItWasTold() {
        commands.send(new Ask(), SENDER, new Body(NOW.minusSeconds(60), "周监督员"));

        assertThat(trails.getFirst().get(Trail.OCCURRED_AT)).isEqualTo("2026-11-23T00:59:00Z");
        assertThat(trails.getFirst().get(Trail.TOLD)).isEqualTo("true");
        assertThat(trails.getFirst().get(Trail.ON_BEHALF_OF)).isEqualTo("周监督员");
    }

    @Test
    void happensNowWhereNobodySaysWhen() {
        commands.send(new Ask(), SENDER);

        assertThat(trails.getFirst().get(Trail.OCCURRED_AT)).isEqualTo("2026-11-23T01:00:00Z");
        assertThat(trails.getFirst().containsKey(Trail.TOLD)).isFalse();
    }

    @Test
    void isNotSentFromTheFuture() {
        assertThatThrownBy(() -> commands.send(new Ask(), SENDER, new Body(NOW.plusSeconds(1), null)))
                .isInstanceOf(RuleViolated.class)
                .hasMessage("shared.in-the-future");
        assertThat(trails).isEmpty();
    }

    @Test
    void actsWithTheRoleOfWhoIsSubstituted() {
        commands.send(new Ask(), SENDER, new Body(null, "head.gz"));
        commands.send(new Ask(), SENDER, new Body(null, "head2.gz"));

        assertThat(trails.getFirst().get(Trail.ACTOR)).isEqualTo("officer.gz");
        assertThat(trails.getFirst().get(Trail.ON_BEHALF_OF)).isEqualTo("head.gz");
        assertThat(trails.getFirst().get(Trail.ROLE)).isEqualTo("HEAD");
        assertThat(trails.getFirst().get(Trail.SUBSTITUTION)).isEqualTo("穗代〔2026〕1号");
        assertThat(trails.getLast().containsKey(Trail.SUBSTITUTION)).isFalse();
        assertThat(trails.getLast().get(Trail.ROLE)).isEqualTo("OFFICER");
    }

    @Test
    void takesNoPlaceBeforeItWasTaken() {
        commands.send(new Ask(), SENDER, new Body(BEGUN, "head.gz"));
        commands.send(new Ask(), SENDER, new Body(BEGUN.minusSeconds(1), "head.gz"));

        assertThat(trails.getFirst().get(Trail.ROLE)).isEqualTo("HEAD");
        assertThat(trails.getLast().get(Trail.ROLE)).isEqualTo("OFFICER");
        assertThat(trails.getLast().containsKey(Trail.SUBSTITUTION)).isFalse();
    }

    @Test
    void isDecidedAnewWhereAnotherProcessWroteFirst() {
        racesToLose = 2;

        commands.send(new Ask(), SENDER);

        assertThat(trails).hasSize(1);
    }

    @Test
    void isToldThatItLostTimeAfterTime() {
        racesToLose = 100;

        assertThatThrownBy(() -> commands.send(new Ask(), SENDER)).isInstanceOf(ConcurrencyException.class);
        assertThat(trails).isEmpty();
        assertThat(racesToLose).as("it was not tried for ever").isGreaterThan(90);
    }

    private static Optional<Substitutions.Place> substituted(String name, Caller by, Instant at) {
        return name.equals("head.gz") && by.actor().equals("officer.gz") && !at.isBefore(BEGUN)
                ? Optional.of(new Substitutions.Place(Role.HEAD, "穗代〔2026〕1号"))
                : Optional.empty();
    }

    private Commands commands() {
        var bus = SimpleCommandBus.builder().build();
        bus.subscribe(Ask.class.getName(), command -> {
            if (racesToLose-- > 0) {
                throw new ConcurrencyException("Somebody else wrote the same event number first");
            }
            return trails.add(command.getMetaData());
        });
        return new Commands(
                DefaultCommandGateway.builder().commandBus(bus).build(),
                CommandsTest::substituted,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
