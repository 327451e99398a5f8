package org.hanshu.api.letter;

import org.hanshu.api.vocabulary.Word;

/** How a letter ends 评估结论. */
public enum Assessment implements Word {
    SATISFIED("已办结", "satisfied"),
    ESCALATE("升级", "goes up the ladder");

    private final String zh;
    private final String en;

    Assessment(String zh, String en) {
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
