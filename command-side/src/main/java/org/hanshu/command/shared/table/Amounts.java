package org.hanshu.command.shared.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hanshu.api.shared.Money;
import org.jspecify.annotations.Nullable;

/** Amounts of money as people type them, with or without 元, 角 and 分. */
public final class Amounts {

    private static final Pattern SIGN = Pattern.compile("^(人民币|RMB|CNY|[¥￥])", Pattern.CASE_INSENSITIVE);
    private static final Pattern YUAN = Pattern.compile("[元圆圓块]");
    private static final Pattern PARTS =
            Pattern.compile("(?:(?<yuan>[^元角分]+)(?:元|$))?(?:(?<jiao>[^元角分])角)?(?:零?(?<fen>[^元角分])分)?");

    private Amounts() {}

    /** Its value, where it is an amount to the fen that money can have. */
    public static Optional<Money> read(String typed) {
        var text = SIGN.matcher(Words.compact(typed)).replaceFirst("");
        text = YUAN.matcher(text).replaceAll("元").replaceFirst("[整正]$", "");
        var parts = PARTS.matcher(text);
        if (text.isEmpty() || !parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Money(part(parts.group("yuan"), 0)
                    .add(part(parts.group("jiao"), 1))
                    .add(part(parts.group("fen"), 2))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static BigDecimal part(@Nullable String text, int places) {
        if (text == null) {
            return BigDecimal.ZERO;
        }
        return Numeral.read(text)
                .map(value -> value.movePointLeft(places))
                .orElseThrow(() -> new IllegalArgumentException("not a number"));
    }
}
