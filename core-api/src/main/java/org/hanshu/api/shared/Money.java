package org.hanshu.api.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount in yuan 元, never negative, to the fen; written as a decimal string with two places. */
public record Money(BigDecimal yuan) implements Comparable<Money> {

    private static final BigDecimal LIMIT = new BigDecimal("1000000000000");

    public static final Money ZERO = new Money(BigDecimal.ZERO);

    public Money {
        if (yuan.signum() < 0 || yuan.compareTo(LIMIT) >= 0) {
            throw new IllegalArgumentException("an amount is at least 0.00 and below 1000000000000.00 yuan");
        }
        if (yuan.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException("an amount has at most two decimal places");
        }
        yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** Reads a plain decimal such as {@code 12000.00}. */
    @JsonCreator
    public static Money of(String decimal) {
        if (!decimal.matches("\\d{1,12}(\\.\\d{1,2})?")) {
            throw new IllegalArgumentException("an amount is a decimal string in yuan, for instance \"12000.00\"");
        }
        return new Money(new BigDecimal(decimal));
    }

    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    @JsonValue
    @Override
    public String toString() {
        return yuan.toPlainString();
    }
}
