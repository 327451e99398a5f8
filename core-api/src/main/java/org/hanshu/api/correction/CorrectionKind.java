package org.hanshu.api.correction;

import org.hanshu.api.vocabulary.Word;

/** How a wrong entry is put right 更正方式. */
public enum CorrectionKind implements Word {
    CORRECT("更正", "correction"),
    ANNUL("撤销登记", "annulment");

    private final String zh;
    private final String en;

    CorrectionKind(String zh, String en) {
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
