package org.hanshu.api.letter;

import org.hanshu.api.vocabulary.Word;

/** What an employer says to a demand 答复态度. */
public enum Stance implements Word {
    ACCEPT("接受", "accepts"),
    PARTLY("部分接受", "accepts in part"),
    OBJECT("有异议", "objects");

    private final String zh;
    private final String en;

    Stance(String zh, String en) {
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
