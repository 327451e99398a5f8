package org.hanshu.api.vocabulary;

/** What somebody wants of the union 来件性质. */
public enum ApproachKind implements Word {
    COMPLAINT("投诉", "complaint"),
    TIP("举报线索", "tip"),
    CONSULTATION("咨询", "consultation"),
    SUGGESTION("建议", "suggestion");

    private final String zh;
    private final String en;

    ApproachKind(String zh, String en) {
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
