package org.hanshu.api.legalaid;

import org.hanshu.api.vocabulary.Word;

/** Why aid is not given 不予援助理由. */
public enum DenialReason implements Word {
    NOT_IN_SCOPE("不属于法律援助范围", "outside the scope of legal aid"),
    NO_HARDSHIP("不符合经济困难条件", "no hardship"),
    NOT_A_LABOUR_MATTER("不属于工会援助事项", "no matter for a union"),
    AIDED_ALREADY("同一事项已获得援助", "aided in the same matter already"),
    REPRESENTED_ALREADY("已自行委托代理人", "has a representative already"),
    OTHER("其他", "other");

    private final String zh;
    private final String en;

    DenialReason(String zh, String en) {
        this.zh = zh;
        this.en = en;
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
