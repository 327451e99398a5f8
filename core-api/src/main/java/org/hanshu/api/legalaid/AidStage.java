package org.hanshu.api.legalaid;

import org.hanshu.api.vocabulary.Word;

/** How far the aided matter has come 办理阶段. */
public enum AidStage implements Word {
    ADVICE_GIVEN("已提供咨询", "advice given"),
    PAPERS_FILED("已提交文书", "papers filed"),
    MEDIATION("已参与调解", "mediation attended"),
    ARBITRATION_FILED("已申请仲裁", "arbitration filed"),
    HEARING("已开庭", "hearing held"),
    AWARD("已裁决", "award made"),
    SUIT_FILED("已起诉", "suit filed"),
    JUDGMENT("已判决", "judgment given"),
    EXECUTION("已申请执行", "execution applied for");

    private final String zh;
    private final String en;

    AidStage(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Whether the claims are before the arbitrators from then on, or were. */
    public boolean arbitrates() {
        return this == ARBITRATION_FILED || this == AWARD;
    }

    /** Whether the papers were handed in with it. */
    public boolean filesPapers() {
        return this == PAPERS_FILED || this == ARBITRATION_FILED || this == SUIT_FILED || this == EXECUTION;
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
