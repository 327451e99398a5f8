package org.hanshu.api.vocabulary;

/** Where a grant of legal aid stands 法律援助状态. */
public enum LegalAidStatus implements Word {
    APPLIED("已申请", "applied for"),
    INCOMPLETE("待补充材料", "incomplete"),
    REVIEWED("审查中", "under review"),
    PRE_GRANTED("先行提供", "granted in advance"),
    GRANTED("已决定援助", "granted"),
    DENIED("不予援助", "denied"),
    ASSIGNED("已指派", "assigned"),
    WORKING("办理中", "working"),
    CONCLUDED("已办结", "concluded"),
    TERMINATED("已终止", "terminated");

    private final String zh;
    private final String en;

    LegalAidStatus(String zh, String en) {
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
