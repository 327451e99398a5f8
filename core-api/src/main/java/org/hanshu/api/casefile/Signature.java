package org.hanshu.api.casefile;

import org.hanshu.api.vocabulary.Word;

/** Whether the record was signed 签字情况. */
public enum Signature implements Word {
    SIGNED("签字", "signed"),
    SEALED("盖章", "sealed"),
    REFUSED("拒绝签字", "refused"),
    NOT_POSSIBLE("无法签字", "not possible");

    private final String zh;
    private final String en;

    Signature(String zh, String en) {
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
