package org.hanshu.query.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SliceTest {

    @Test
    void isFiftyFromTheStartWhereNothingIsSaid() {
        var slice = Slice.of(null, null);
        assertThat(slice.limit()).isEqualTo(50);
        assertThat(slice.isFirst()).isTrue();
    }

    @Test
    void goesOnWithTheKeysOfItsCursor() {
        var slice = Slice.of(500, Slice.cursor("2026-11-10T00:00:00Z", "一"));
        assertThat(slice.keys(2)).containsExactly("2026-11-10T00:00:00Z", "一");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 501})
    void refusesALimitThatNoListHas(int limit) {
        refused(() -> Slice.of(limit, null), "limit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%%", "YQ", "not a cursor", "AB94"})
    void refusesACursorThatNoListGave(String after) {
        refused(() -> Slice.of(null, after).keys(2), "after");
    }

    private static void refused(Runnable reading, String field) {
        assertThatThrownBy(reading::run).isInstanceOfSatisfying(RuleViolated.class, violated -> {
            assertThat(violated.refusal().kind()).isEqualTo(Refusal.Kind.INVALID);
            assertThat(violated.refusal().arguments()).containsEntry("field", field);
        });
    }
}
