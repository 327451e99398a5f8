package org.hanshu.api.vocabulary;

/** A paper of another body that the union follows 来文种类. */
public enum InboundKind implements Word {
    JUDICIAL_RECOMMENDATION("司法建议书", "judicial recommendation"),
    PROCURATORIAL_RECOMMENDATION("检察建议书", "procuratorial recommendation"),
    PROCURATORIAL_OPINION("检察意见书", "procuratorial opinion"),
    ARBITRAL_RECOMMENDATION("仲裁建议书", "arbitral recommendation"),
    COMPLIANCE_RECOMMENDATION("企业劳动用工合规建议书", "compliance recommendation");

    private final String zh;
    private final String en;

    InboundKind(String zh, String en) {
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
