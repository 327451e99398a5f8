package org.hanshu.api.mediation;

import org.hanshu.api.vocabulary.Word;

/** What is open to who was promised something, or has waited in vain for an agreement 救济途径. */
public enum Remedy implements Word {
    /** Pay, medical costs of an injury, compensation (劳动争议调解仲裁法 16). */
    PAYMENT_ORDER("申请支付令", "apply for a payment order"),
    /** Labour disputes only (劳动争议调解仲裁法 14, 15). */
    ARBITRATE("申请劳动争议仲裁", "apply for labour arbitration"),
    /** An agreement on payment only (劳动争议司法解释一 51), and disputes of civil law. */
    SUE_DIRECTLY("直接向法院起诉", "sue directly"),
    /** Once it was confirmed by the court, or made a document of the arbitrators' own. */
    EXECUTE("申请强制执行", "apply for execution");

    private final String zh;
    private final String en;

    Remedy(String zh, String en) {
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
