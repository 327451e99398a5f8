package org.hanshu.application.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A group of handlers")
class BacklogTest {

    private final Backlog backlog = new Backlog();

    @Test
    void isBehindSinceTheFirstEventThatItHasNotHandledWasSeen() {
        see(10, 0, 10);
        see(12, 30, 10);
        see(20, 60, 10);

        assertThat(since(10, 70)).isEqualTo(Duration.ofSeconds(40));
        assertThat(since(12, 70)).isEqualTo(Duration.ofSeconds(10));
        assertThat(since(20, 70)).isZero();
    }

    @Test
    void isNotBehindMoreBecauseAnotherIs() {
        see(10, 0, 3, 10);
        see(11, 50, 3, 11);

        assertThat(since(3, 60)).isEqualTo(Duration.ofSeconds(60));
        assertThat(since(11, 60)).isZero();
    }

    @Test
    void isKnownForHowLongItStoodHoweverOftenOneLooked() {
        for (var look = 0; look < 20_000; look++) {
            see(100 + look, look, 1);
        }

        assertThat(since(1, 20_000)).isEqualTo(Duration.ofSeconds(20_000));
        assertThat(since(15_000, 20_000)).isBetween(Duration.ofSeconds(5_000), Duration.ofSeconds(5_100));
    }

    private void see(long head, long second, long... reached) {
        backlog.see(
                head,
                TimeUnit.SECONDS.toNanos(second),
                LongStream.of(reached).boxed().toList());
    }

    private Duration since(long reached, long second) {
        return backlog.since(reached, TimeUnit.SECONDS.toNanos(second));
    }
}
