package org.hanshu.api.letter;

import org.hanshu.api.vocabulary.Word;

/** On what a check rests 核实依据. */
public enum VerificationBasis implements Word {
    BANK_RECORD("银行流水", "bank record"),
    WORKER_CONFIRMED("职工确认", "confirmed by the worker"),
    DOCUMENT("书面材料", "document"),
    SITE_VISIT("现场查看", "site visit");

    private final String zh;
    private final String en;

    VerificationBasis(String zh, String en) {
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
