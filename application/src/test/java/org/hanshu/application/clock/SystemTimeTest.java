package org.hanshu.application.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.common.DateTimeUtils;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The system's time")
class SystemTimeTest {

    private static final Clock FINE = Clock.fixed(Instant.parse("2026-11-23T01:00:00.123987654Z"), ZoneOffset.UTC);

    @Test
    @DisplayName("is no finer than the time that an event is stored with, so that no cause comes after what it caused")
    void ticksAsEventsAreStored() {
        var time = new SystemTime(FINE, Duration.ofHours(1)).instant();

        assertThat(DateTimeUtils.parseInstant(DateTimeUtils.formatInstant(time)))
                .isEqualTo(time);
        assertThat(time).isEqualTo("2026-11-23T02:00:00.123Z");
    }
}
