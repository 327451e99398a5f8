package org.hanshu.api.casefile;

import org.hanshu.api.vocabulary.Word;

/** How satisfied somebody is with what the union did 满意度. */
public enum Satisfaction implements Word {
    VERY_SATISFIED("非常满意", "very satisfied"),
    SATISFIED("满意", "satisfied"),
    FAIRLY_SATISFIED("基本满意", "fairly satisfied"),
    DISSATISFIED("不满意", "dissatisfied"),
    VERY_DISSATISFIED("非常不满意", "very dissatisfied"),
    NOT_RATED("未作评价", "did not say");

    private final String zh;
    private final String en;

    Satisfaction(String zh, String en) {
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
