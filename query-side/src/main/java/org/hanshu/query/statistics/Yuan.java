package org.hanshu.query.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A sum of amounts as it is written, however large. */
final class Yuan {

    private Yuan() {}

    static String of(BigDecimal sum) {
        return sum.setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }
}
