package org.hanshu.api.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/** The check digit and date of a 公民身份号码 (GB 11643). A wrong one warns and never refuses: it is kept as told. */
public final class IdentityNumber {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private IdentityNumber() {}

    /** Whether it has the form, names a day that exists, and its check digit fits. */
    public static boolean holds(String told) {
        var number = told.toUpperCase(Locale.ROOT);
        return number.matches("\\d{17}[\\dX]") && namesADay(number) && check(number) == number.charAt(17);
    }

    private static char check(String number) {
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }

    private static boolean namesADay(String number) {
        try {
            LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
