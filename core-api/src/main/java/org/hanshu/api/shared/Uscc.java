package org.hanshu.api.shared;

/** The check character of a 统一社会信用代码 (GB 32100-2015). A wrong one warns and never refuses: it is kept as told. */
public final class Uscc {

    private static final String CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private Uscc() {}

    /** Whether it has the form and its check character fits. */
    public static boolean holds(String code) {
        if (code.length() != 18) {
            return false;
        }
        var sum = 0;
        for (var i = 0; i < WEIGHTS.length; i++) {
            var value = CHARACTERS.indexOf(code.charAt(i));
            if (value < 0) {
                return false;
            }
            sum += value * WEIGHTS[i];
        }
        return CHARACTERS.charAt((31 - sum % 31) % 31) == code.charAt(17);
    }
}
