package org.hanshu.application.vault;

import java.util.Set;
import java.util.regex.Pattern;
import org.hanshu.api.shared.Personal;

/** Personal data with so much covered that it is still recognised by who knows it already. */
final class Mask {

    private static final Set<String> COMPOUND_SURNAMES = Set.of(
            "欧阳", "太史", "端木", "上官", "司马", "东方", "独孤", "南宫", "万俟", "闻人", "夏侯", "诸葛", "尉迟", "公羊", "赫连", "澹台", "皇甫", "宗政",
            "濮阳", "公冶", "太叔", "申屠", "公孙", "慕容", "仲孙", "钟离", "长孙", "宇文", "司徒", "鲜于", "司空", "闾丘", "子车", "亓官", "司寇", "巫马",
            "公西", "颛孙", "壤驷", "公良", "漆雕", "乐正", "宰父", "谷梁", "拓跋", "夹谷", "轩辕", "令狐", "段干", "百里", "呼延", "东郭", "南门", "羊舌",
            "微生", "梁丘", "左丘", "西门", "达奚");

    /** Numbers that name someone: identity numbers, account numbers, mobile numbers. */
    private static final Pattern NUMBERS = Pattern.compile("(?<!\\d)(\\d{17}[0-9Xx]|\\d{16,19}|1[3-9]\\d{9})(?!\\d)");

    private static final Pattern PLATES = Pattern.compile("[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z][·]?[A-Z0-9]{5,6}");

    private Mask() {}

    /** @param outside whether the reader belongs to another agency, which sees less of a number */
    static String of(Personal.Kind kind, String clear, boolean outside) {
        return switch (kind) {
            case NAME -> name(clear);
            case PHONE -> covered(clear, 3, 4);
            case IDENTITY_NUMBER -> outside ? covered(clear, 3, 2) : covered(clear, 6, 4);
            case ACCOUNT -> covered(clear, 0, 4);
            case PLATE -> covered(clear, 0, 2);
            case TEXT -> scrubbed(clear, outside);
        };
    }

    private static String name(String clear) {
        if (clear.codePointCount(0, clear.length()) < 2) {
            return "*";
        }
        var compound = clear.length() > 2 && COMPOUND_SURNAMES.contains(clear.substring(0, 2));
        return clear.substring(0, compound ? 2 : clear.offsetByCodePoints(0, 1)) + "**";
    }

    private static String covered(String clear, int first, int last) {
        if (clear.length() <= first + last) {
            return "*".repeat(Math.max(1, clear.length()));
        }
        var hidden = clear.length() - first - last;
        return clear.substring(0, first) + "*".repeat(hidden) + clear.substring(clear.length() - last);
    }

    private static String scrubbed(String clear, boolean outside) {
        var numbers = NUMBERS.matcher(clear)
                .replaceAll(found -> covered(found.group(), found.group().length() == 11 ? 3 : 0, outside ? 2 : 4));
        return PLATES.matcher(numbers).replaceAll(found -> covered(found.group(), 0, 2));
    }
}
