package org.hanshu.api.vocabulary;

/** Where a letter stands 函书状态. */
public enum LetterStatus implements Word {
    DRAFT("草拟", "draft"),
    SUBMITTED("送审", "submitted"),
    RETURNED("退回修改", "returned"),
    APPROVED("已批准", "approved"),
    ISSUED("已签发", "issued"),
    DISPATCHED("已寄出", "dispatched"),
    RECEIPT_REFUSED("拒收", "receipt refused"),
    UNDELIVERABLE("无法送达", "undeliverable"),
    AWAITING_REPLY("待答复", "awaiting a reply"),
    OVERDUE("逾期未答复", "overdue"),
    REPLIED("已答复", "replied"),
    SATISFIED("已办结", "satisfied"),
    ESCALATED("已升级", "escalated"),
    WITHDRAWN("已撤回", "withdrawn");

    private final String zh;
    private final String en;

    LetterStatus(String zh, String en) {
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
