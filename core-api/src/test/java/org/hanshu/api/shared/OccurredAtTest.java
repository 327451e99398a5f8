package org.hanshu.api.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OccurredAtTest {

    @Test
    void countsTheDayInBeijing() {
        var oneInTheMorning = new OccurredAt(Instant.parse("2026-11-23T17:00:00Z"));

        assertThat(oneInTheMorning.day()).isEqualTo(LocalDate.of(2026, 11, 24));
    }
}
