package org.hanshu.api.casefile;

import org.hanshu.api.vocabulary.Word;

/** Who may know of a piece of evidence beside the union that handles the case 公开范围. */
public enum DisclosedTo implements Word {
    UNION_ONLY("仅限承办工会", "the union only"),
    AGENCIES("可向有关部门公开", "agencies too"),
    PARTIES("可向当事人公开", "agencies and parties too");

    private final String zh;
    private final String en;

    DisclosedTo(String zh, String en) {
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
