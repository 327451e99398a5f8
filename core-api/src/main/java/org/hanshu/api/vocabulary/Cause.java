package org.hanshu.api.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a complaint is about 诉求类别. Group: the complaint category G1 to G12, or the platform workers' code P1 to P13. */
public enum Cause implements Word {
    UNPAID_WAGES("拖欠劳动报酬", "unpaid wages", "G5", "拖欠劳动报酬", "拖欠工资", "欠薪"),
    SOCIAL_INSURANCE("社会保险", "social insurance", "G8", "社会保险", "社保"),
    TERMINATION("解除劳动关系", "termination", "G3", "解除劳动关系", "解除劳动合同", "辞退"),
    OCCUPATIONAL_INJURY("职业伤害", "occupational injury", "P7", "职业伤害", "工伤"),
    DEDUCTIONS_FINES("扣款罚款", "deductions and fines", "P2", "扣款罚款", "罚款"),
    NO_WRITTEN_CONTRACT("未签订劳动合同", "no written contract", "P1", "未签订劳动合同", "未签劳动合同"),
    VEHICLE_DEPOSIT("车辆租赁押金", "vehicle lease deposit", "P9", "车辆租赁押金", "租车押金"),
    REST_AND_LEAVE("休息休假", "rest and leave", "G6", "休息休假", "加班"),
    FREIGHT_DEFAULT("运费拖欠", "freight default", "P10", "运费拖欠", "拖欠运费"),
    OTHER("其他", "other", "G12", "其他");

    private final String zh;
    private final String en;
    private final String group;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> words;

    Cause(String zh, String en, String group, String... words) {
        this.zh = zh;
        this.en = en;
        this.group = group;
        this.words = List.of(words);
    }

    /** The cause that a hotline means by this word. */
    public static Optional<Cause> named(String word) {
        return Arrays.stream(values())
                .filter(cause -> cause.words.contains(word))
                .findFirst();
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    public DisputeKind dispute() {
        return switch (this) {
            case FREIGHT_DEFAULT, VEHICLE_DEPOSIT -> DisputeKind.CIVIL;
            case UNPAID_WAGES,
                    SOCIAL_INSURANCE,
                    TERMINATION,
                    OCCUPATIONAL_INJURY,
                    DEDUCTIONS_FINES,
                    NO_WRITTEN_CONTRACT,
                    REST_AND_LEAVE,
                    OTHER -> DisputeKind.LABOUR;
        };
    }

    public String group() {
        return group;
    }

    /** The words that hotlines use for it. */
    public List<String> words() {
        return words;
    }
}
