package org.hanshu.api.vocabulary;

/** From what a limitation is reckoned 时效起算依据. */
public enum LimitationBasis implements Word {
    KNOWN("知道或者应当知道权利被侵害之日", "the day on which the worker knew or should have known"),
    PERIOD("诉求所涉期间", "the days that the claim is about"),
    EMPLOYMENT_ENDED("劳动关系终止之日", "the end of employment"),
    INTERRUPTED("时效中断之日", "the day of an interruption");

    private final String zh;
    private final String en;

    LimitationBasis(String zh, String en) {
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
