package org.hanshu.command.shared.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimesTest {

    @ParameterizedTest
    @CsvSource({
        "2026/11/10 07:12, 2026-11-09T23:12:00Z",
        "2026-09-20 13:41:00, 2026-09-20T05:41:00Z",
        "2026年08月18日 02:05, 2026-08-17T18:05:00Z",
        "2026年8月18日02:05, 2026-08-17T18:05:00Z",
        "2026/1/5 7:05, 2026-01-04T23:05:00Z",
        "２０２６-09-20 13：41, 2026-09-20T05:41:00Z",
        "2024-02-29 00:00:00, 2024-02-28T16:00:00Z"
    })
    void areReadInEveryForm(String typed, Instant moment) {
        assertThat(TypedTimes.moment(typed)).contains(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-13-45 25:61", "2026-02-29 10:00", "2026-02-28 24:00", "2026/02-28 10:00", "2026-02-28",
                        "28/02/2026 10:00",
                "2026-02-28 10:60", "2026-02-28 10:00:60", "0000-00-00 00:00", "昨天", "2026-02-28 10:00 +08:00", ""
            })
    void areRefusedWhereTheyDoNotExist(String typed) {
        assertThat(TypedTimes.moment(typed)).isEmpty();
    }

    @Test
    void nameADayWithoutATime() {
        assertThat(TypedTimes.date("2026年9月28日")).contains(LocalDate.of(2026, 9, 28));
        assertThat(TypedTimes.date("2026-09-31")).isEmpty();
        assertThat(TypedTimes.date("2026-09-28 10:00")).isEmpty();
    }
}
