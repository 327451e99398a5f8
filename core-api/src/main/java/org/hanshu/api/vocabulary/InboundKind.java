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

    /** Whether the law says until when it is answered at the latest (法释〔2023〕11号, 人民检察院检察建议工作规定 19). */
    public boolean isAnsweredWithinTheLawsTime() {
        return this == JUDICIAL_RECOMMENDATION || this == PROCURATORIAL_RECOMMENDATION;
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
