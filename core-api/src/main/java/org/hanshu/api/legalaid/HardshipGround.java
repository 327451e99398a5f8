package org.hanshu.api.legalaid;

import org.hanshu.api.vocabulary.Word;

/** Why aid is given free of charge 援助条件: hardship that is shown, or a ground on which nobody asks for it (法律援助法 41, 42). */
public enum HardshipGround implements Word {
    LOW_INCOME("经济困难", "low income"),
    VULNERABLE_GROUP("无固定生活来源的特定群体", "one of those without a regular livelihood"),
    SOCIAL_ASSISTANCE("社会救助、司法救助或者优抚对象", "receives public assistance"),
    MIGRANT_WORKER("进城务工人员追索劳动报酬或者工伤赔偿", "migrant worker who claims pay or injury benefit");

    private final String zh;
    private final String en;

    HardshipGround(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Whether the hardship itself is looked at; the others show by a paper that they belong to the group. */
    public boolean needsMeansCheck() {
        return this == LOW_INCOME;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
