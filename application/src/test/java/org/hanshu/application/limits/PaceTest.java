package org.hanshu.application.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A pace")
class PaceTest {

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 5); // Such a count may run over at any time.
    private final Pace pace = new Pace(10, Duration.ofSeconds(10), nanos::get);

    @Test
    void letsSoManyComeAtOnceAndThenOneAfterTheOther() {
        assertThat(taken("a", 20)).isEqualTo(10);
        assertThat(pace.take("a")).isEqualTo(Duration.ofSeconds(1));
        pass(Duration.ofSeconds(1));
        assertThat(taken("a", 5)).isEqualTo(1);
        pass(Duration.ofHours(1));
        assertThat(taken("a", 20)).as("nobody saves up more").isEqualTo(10);
    }

    @Test
    void countsEachAlone() {
        taken("a", 20);
        assertThat(taken("b", 20)).isEqualTo(10);
    }

    @Test
    void tellsHowLongItIsToTheNextTurnAndTakesNone() {
        for (var n = 0; n < 100; n++) {
            assertThat(pace.wait("a")).isZero();
        }
        assertThat(taken("a", 20)).isEqualTo(10);
        assertThat(pace.wait("a")).isEqualTo(Duration.ofSeconds(1)).isEqualTo(pace.take("a"));
    }

    @Test
    void forgetsThoseItHasNotSeenForLongest() {
        for (var n = 0; n < 120_000; n++) {
            pace.take("address " + n);
        }
        assertThat(pace.known()).isEqualTo(50_000);
    }

    @Test
    void letsEverybodyComeWhereThereIsNoLimit() {
        var none = new Pace(0, Duration.ofSeconds(3), nanos::get);
        for (var n = 0; n < 10_000; n++) {
            assertThat(none.take("a")).isZero();
        }
        assertThat(none.known()).isZero();
    }

    @Test
    void takesWhatOneSubscriberHasForOneAddress() {
        assertThat(Addresses.subscriber("2001:db8:1:2::1")).isEqualTo(Addresses.subscriber("2001:db8:1:2:ffff::9"));
        assertThat(Addresses.subscriber("2001:db8:1:2::1")).isNotEqualTo(Addresses.subscriber("2001:db8:1:3::1"));
        assertThat(Addresses.subscriber("192.0.2.7")).isEqualTo("192.0.2.7");
    }

    private int taken(String who, int times) {
        var taken = 0;
        for (var n = 0; n < times; n++) {
            taken += pace.take(who).isZero() ? 1 : 0;
        }
        return taken;
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
