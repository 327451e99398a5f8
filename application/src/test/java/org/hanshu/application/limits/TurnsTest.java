package org.hanshu.application.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Those who take turns. */
class TurnsTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    private final Turns turns = new Turns(4);

    @Test
    void areSoManyAtOnceAndAllHaveTheirs() throws Exception {
        var inside = new AtomicInteger();
        var most = new AtomicInteger();
        var entered = new ArrayList<Future<Boolean>>();
        try (var people = Executors.newFixedThreadPool(32)) {
            for (var n = 0; n < 2_000; n++) {
                entered.add(people.submit(() -> {
                    var came = turns.enter("a", LONG);
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    inside.decrementAndGet();
                    turns.leave("a");
                    return came;
                }));
            }
        }
        for (var each : entered) {
            assertThat(each.get()).isTrue();
        }
        assertThat(most.get()).isBetween(1, 4);
        assertThat(turns.known()).as("forgotten once nobody is there").isZero();
    }

    @Test
    void waitForThoseOfTheirOwnOnlyAndNotForEver() {
        for (var n = 0; n < 4; n++) {
            assertThat(turns.enter("a", LONG)).isTrue();
        }
        assertThat(turns.enter("a", Duration.ofMillis(1))).isFalse();
        assertThat(turns.enter("b", Duration.ZERO)).isTrue();
        turns.leave("a");
        assertThat(turns.enter("a", Duration.ZERO)).isTrue();
    }
}
