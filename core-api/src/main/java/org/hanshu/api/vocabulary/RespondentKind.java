package org.hanshu.api.vocabulary;

/** What kind of person a respondent is. */
public enum RespondentKind implements Word {
    ORGANISATION("单位", "organisation"),
    SOLE_TRADER("个体工商户", "sole trader"),
    PERSON("自然人", "natural person"),
    UNKNOWN("不明", "not known yet");

    private final String zh;
    private final String en;

    RespondentKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Whether its name is somebody's own, and so personal. */
    public boolean isSomebody() {
        return this == SOLE_TRADER || this == PERSON;
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
