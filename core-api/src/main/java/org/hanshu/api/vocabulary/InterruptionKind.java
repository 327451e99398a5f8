package org.hanshu.api.vocabulary;

/** What interrupts a limitation 时效中断事由 (劳动争议调解仲裁法 27, 民法典 195). */
public enum InterruptionKind implements Word {
    CLAIMED("向对方主张权利", "claimed from the other side"),
    AUTHORITY_ASKED("向有关部门请求权利救济", "asked an authority for relief"),
    PROMISED("对方同意履行义务", "the other side promised to perform"),
    PROCEEDING("提起仲裁或者诉讼", "went to arbitration or to court");

    private final String zh;
    private final String en;

    InterruptionKind(String zh, String en) {
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
