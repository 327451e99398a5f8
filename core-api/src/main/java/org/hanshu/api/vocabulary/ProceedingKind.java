package org.hanshu.api.vocabulary;

/** Before whom else a claim can be 其他程序. */
public enum ProceedingKind implements Word {
    ARBITRATION("劳动争议仲裁", "arbitration"),
    SUIT("诉讼", "suit"),
    INSPECTION("劳动保障监察", "labour inspection"),
    POLICE("公安机关", "police"),
    PETITION("信访", "petition");

    private final String zh;
    private final String en;

    ProceedingKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Whether a claim that is before it is decided there, and so not supervised meanwhile. */
    public boolean decidesClaims() {
        return this == ARBITRATION || this == SUIT;
    }

    /** Whether a claim that is before it is not taken up here too: an arbitrator, a court or the inspectorate has it. */
    public boolean keepsFromAcceptance() {
        return decidesClaims() || this == INSPECTION;
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
