package org.hanshu.api.vocabulary;

/** What an investigation found 调查结论. */
public enum Finding implements Word {
    VIOLATION("存在违法行为", "violation"),
    NO_VIOLATION("未发现违法行为", "no violation"),
    UNCLEAR("无法认定", "cannot be established");

    private final String zh;
    private final String en;

    Finding(String zh, String en) {
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
