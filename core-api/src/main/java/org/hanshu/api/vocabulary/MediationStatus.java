package org.hanshu.api.vocabulary;

/** Where a mediation stands 调解状态. */
public enum MediationStatus implements Word {
    APPLIED("已申请", "applied for"),
    CONSENT_ASKED("征询意见", "consent asked"),
    OPEN("调解中", "open"),
    AGREED("已达成协议", "agreed"),
    EFFECTIVE("协议生效", "agreement effective"),
    PERFORMED("已履行", "performed"),
    BREACHED("未履行", "breached"),
    FAILED("调解不成", "failed"),
    EXPIRED("期满终止", "expired"),
    REFUSED("一方不同意", "refused");

    private final String zh;
    private final String en;

    MediationStatus(String zh, String en) {
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
