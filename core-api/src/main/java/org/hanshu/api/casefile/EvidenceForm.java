package org.hanshu.api.casefile;

import org.hanshu.api.vocabulary.Word;

/** Whether it is the thing itself 证据形式. */
public enum EvidenceForm implements Word {
    ORIGINAL("原件", "original"),
    COPY("复制件", "copy");

    private final String zh;
    private final String en;

    EvidenceForm(String zh, String en) {
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
