package org.hanshu.api.mediation;

import org.hanshu.api.vocabulary.Word;

/** How an agreement is given force beyond a contract's 调解协议审查确认; both sides apply together. */
public enum ReviewKind implements Word {
    /** 劳动人事争议仲裁办案规则 74 */
    ARBITRAL_REVIEW("仲裁审查", "arbitral review"),
    /** 民事诉讼法 205, 人民调解法 33 */
    JUDICIAL_CONFIRMATION("司法确认", "judicial confirmation");

    private final String zh;
    private final String en;

    ReviewKind(String zh, String en) {
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
