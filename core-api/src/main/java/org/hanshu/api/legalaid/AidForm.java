package org.hanshu.api.legalaid;

import org.hanshu.api.vocabulary.Word;

/** In which form somebody is aided 援助形式. */
public enum AidForm implements Word {
    ADVICE("法律咨询", "advice"),
    DRAFTING("代拟法律文书", "drafting of papers"),
    MEDIATION("参与协商调解", "negotiation and mediation"),
    ARBITRATION("劳动仲裁代理", "representation before the arbitrators"),
    SUIT("诉讼代理", "representation in court"),
    EXECUTION("申请执行代理", "representation in execution");

    private final String zh;
    private final String en;

    AidForm(String zh, String en) {
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
