package org.hanshu.api.vocabulary;

/** How near the end of a limitation is 时效提醒. */
public enum LimitationCall implements Word {
    NINETY_DAYS("还有90日", "90 days are left"),
    THIRTY_DAYS("还有30日", "30 days are left"),
    SEVEN_DAYS("还有7日", "7 days are left"),
    OVER("已届满", "it has run out");

    private final String zh;
    private final String en;

    LimitationCall(String zh, String en) {
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
