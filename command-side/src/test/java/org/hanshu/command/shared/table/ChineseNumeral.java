package org.hanshu.command.shared.table;

/** Writes a number out in full, the way it is taught: the oracle of the reader. */
final class ChineseNumeral {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] PLACES = {"", "十", "百", "千"};
    private static final String[] SECTIONS = {"", "万", "亿"};

    private ChineseNumeral() {}

    static String of(long value) {
        var words = new StringBuilder();
        var gap = false;
        for (var section = 2; section >= 0; section--) {
            var part = (int) (value / (long) Math.pow(10_000, section) % 10_000);
            if (part == 0) {
                gap = !words.isEmpty();
                continue;
            }
            if (gap || (!words.isEmpty() && part < 1000)) {
                words.append('零');
            }
            words.append(section(part)).append(SECTIONS[section]);
            gap = false;
        }
        return words.toString();
    }

    private static String section(int part) {
        var words = new StringBuilder();
        var gap = false;
        for (var place = 3; place >= 0; place--) {
            var digit = part / (int) Math.pow(10, place) % 10;
            if (digit == 0) {
                gap = !words.isEmpty();
                continue;
            }
            if (gap) {
                words.append('零');
            }
            words.append(DIGITS.charAt(digit)).append(PLACES[place]);
            gap = false;
        }
        return words.toString();
    }
}
