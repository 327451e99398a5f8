package org.hanshu.api.vocabulary;

/** Where a referral stands 移送状态. */
public enum ReferralStatus implements Word {
    PREPARED("已准备", "prepared"),
    SENT("已移送", "sent"),
    ACKNOWLEDGED("已签收", "acknowledged"),
    ACCEPTED("已受理", "accepted"),
    DECLINED("不予受理", "declined"),
    REROUTED("已转送", "rerouted"),
    RECALLED("已撤回", "recalled"),
    RESULT_RECEIVED("已反馈结果", "result received"),
    CLOSED("已办结", "closed");

    private final String zh;
    private final String en;

    ReferralStatus(String zh, String en) {
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
