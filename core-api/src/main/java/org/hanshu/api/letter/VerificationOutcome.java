package org.hanshu.api.letter;

import org.hanshu.api.vocabulary.Word;

/** What a check found 核实结果. */
public enum VerificationOutcome implements Word {
    VERIFIED("核实属实", "verified"),
    PARTLY("部分属实", "verified in part"),
    REJECTED("核实不符", "rejected");

    private final String zh;
    private final String en;

    VerificationOutcome(String zh, String en) {
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
