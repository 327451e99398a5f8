package org.hanshu.query.statistics;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.hanshu.api.shared.Money;
import org.jspecify.annotations.Nullable;

/** Money that a mediation, a referral or legal aid was about, by the day on which it was told. */
record ChildAmount(Sort sort, LocalDate day, Money amount) {

    /** Whether it was promised in an agreement that binds, or came. */
    enum Sort {
        AGREED,
        RECOVERED
    }

    static Stream<ChildAmount> of(Sort sort, LocalDate day, @Nullable Money amount) {
        return Stream.ofNullable(amount).map(money -> new ChildAmount(sort, day, money));
    }
}
