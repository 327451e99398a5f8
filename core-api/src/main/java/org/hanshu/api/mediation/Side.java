package org.hanshu.api.mediation;

import org.hanshu.api.vocabulary.Word;

/** On which side somebody stands in a mediation 调解双方. */
public enum Side implements Word {
    CLAIMANT("劳动者一方", "worker's side"),
    RESPONDENT("用工一方", "employer's side");

    private final String zh;
    private final String en;

    Side(String zh, String en) {
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
