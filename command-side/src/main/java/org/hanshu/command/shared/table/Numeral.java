package org.hanshu.command.shared.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A number as people write it: {@code 12,000.00}, {@code 1.2万}, {@code 一万二千}, {@code 两千零五}, {@code 壹万贰仟}, and the short
 * form {@code 一万二}, which is 12000.
 */
public final class Numeral {

    private static final String LARGE_UNITS = "亿万";
    private static final String SMALL_UNITS = "千百十";
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String OTHER_LETTERS = "〇两壹贰叁肆伍陆柒捌玖拾佰仟萬億";
    private static final String SAME_LETTERS = "零二一二三四五六七八九十百千万亿";
    private static final Pattern ARABIC = Pattern.compile("\\d{1,15}(\\.\\d+)?|\\d{1,3}(,\\d{3}){1,4}(\\.\\d+)?");
    private static final Pattern SAID_DIGIT_BY_DIGIT = Pattern.compile("[" + DIGITS + "]{1,15}");

    private Numeral() {}

    /** Its value, where it is one; blanks and the width of its letters do not matter. */
    public static Optional<BigDecimal> read(String typed) {
        var text = new StringBuilder(Words.compact(typed));
        for (var i = 0; i < text.length(); i++) {
            var other = OTHER_LETTERS.indexOf(text.charAt(i));
            if (other >= 0) {
                text.setCharAt(i, SAME_LETTERS.charAt(other));
            }
        }
        if (text.length() > 40) {
            return Optional.empty();
        }
        try {
            return Optional.of(whole(text.toString()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static BigDecimal whole(String text) {
        return SAID_DIGIT_BY_DIGIT.matcher(text).matches() ? digitByDigit(text) : large(text);
    }

    private static BigDecimal digitByDigit(String text) {
        var value = BigDecimal.ZERO;
        for (var i = 0; i < text.length(); i++) {
            value = value.multiply(BigDecimal.TEN).add(digit(text.charAt(i)));
        }
        return value;
    }

    /** With 亿 and 万, each at most once. */
    private static BigDecimal large(String text) {
        for (var i = 0; i < LARGE_UNITS.length(); i++) {
            var place = text.indexOf(LARGE_UNITS.charAt(i));
            if (place >= 0) {
                var unit = new BigDecimal(i == 0 ? 100_000_000 : 10_000);
                return joined(large(text.substring(0, place)), text.substring(place + 1), unit);
            }
        }
        return small(text);
    }

    /** With 千, 百 and 十; ten may stand without a one before it. */
    private static BigDecimal small(String text) {
        for (var i = 0; i < SMALL_UNITS.length(); i++) {
            var place = text.indexOf(SMALL_UNITS.charAt(i));
            if (place >= 0) {
                var unit = BigDecimal.TEN.pow(SMALL_UNITS.length() - i);
                var before = text.substring(0, place);
                var counted = before.isEmpty() && i == 2 ? BigDecimal.ONE : number(before);
                return joined(counted, text.substring(place + 1), unit);
            }
        }
        return number(text);
    }

    private static BigDecimal joined(BigDecimal counted, String rest, BigDecimal unit) {
        refuseUnless(counted.signum() > 0);
        if (rest.isEmpty()) {
            return counted.multiply(unit);
        }
        refuseUnless(counted.stripTrailingZeros().scale() <= 0);
        return counted.multiply(unit).add(rest(rest, unit));
    }

    /** A single digit after a unit is meant one place below it: 一万二 is 12000, but 一万零二 is 10002. */
    private static BigDecimal rest(String rest, BigDecimal unit) {
        var value = rest.startsWith("零") ? large(rest.substring(1)) : large(rest);
        if (rest.length() == 1) {
            return value.multiply(unit).divide(BigDecimal.TEN);
        }
        refuseUnless(value.compareTo(unit) < 0);
        return value;
    }

    private static BigDecimal number(String text) {
        if (text.length() == 1 && DIGITS.contains(text)) {
            return digit(text.charAt(0));
        }
        refuseUnless(ARABIC.matcher(text).matches());
        return new BigDecimal(text.replace(",", ""));
    }

    private static BigDecimal digit(char letter) {
        return new BigDecimal(DIGITS.indexOf(letter));
    }

    private static void refuseUnless(boolean makesSense) {
        if (!makesSense) {
            throw new NumberFormatException();
        }
    }
}
