package org.hanshu.api.casefile;

import org.hanshu.api.vocabulary.Word;

/** Who speaks 陈述方. */
public enum Party implements Word {
    CLAIMANT("投诉人", "claimant"),
    RESPONDENT("被投诉方", "respondent"),
    WITNESS("证人", "witness");

    private final String zh;
    private final String en;

    Party(String zh, String en) {
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
