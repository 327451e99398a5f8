package org.hanshu.command.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.shared.Trail;
import org.junit.jupiter.api.Test;

class SequenceTest {

    private static final Instant TUESDAY = Instant.parse("2026-11-24T02:00:00Z");

    @Test
    void refusesWhatIsToldToHaveHappenedTooEarlyAndSaysWhenItCanHave() {
        assertThatThrownBy(() -> Sequence.check(told(TUESDAY.minusSeconds(1)), Optional.of(TUESDAY)))
                .isInstanceOfSatisfying(RuleViolated.class, violated -> {
                    assertThat(violated.refusal().code()).isEqualTo("shared.before-what-it-depends-on");
                    assertThat(violated.refusal().arguments())
                            .isEqualTo(Map.of("field", "at", "earliest", "2026-11-24 10:00"));
                });
    }

    @Test
    void letsTwoThingsHappenAtOnce() {
        assertThatCode(() -> Sequence.check(told(TUESDAY), Optional.of(TUESDAY)))
                .doesNotThrowAnyException();
    }

    @Test
    void letsHappenAtAnyTimeWhatDependsOnNothing() {
        assertThatCode(() -> Sequence.check(told(Instant.EPOCH), Optional.empty()))
                .doesNotThrowAnyException();
    }

    @Test
    void asksNobodyWhoTellsNoTime() {
        var now = Caller.SYSTEM.trail(TUESDAY.minusSeconds(1), "HTTP");
        assertThatCode(() -> Sequence.check(now, Optional.of(TUESDAY))).doesNotThrowAnyException();
    }

    private static Map<String, String> told(Instant at) {
        var trail = new HashMap<>(Caller.SYSTEM.trail(at, "HTTP"));
        trail.put(Trail.TOLD, "true");
        return trail;
    }
}
