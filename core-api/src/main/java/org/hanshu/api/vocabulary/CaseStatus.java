package org.hanshu.api.vocabulary;

/** Where a case stands 案件状态. */
public enum CaseStatus implements Word {
    SCREENING("待受理审查", "screening"),
    INFORMATION_REQUESTED("待补正", "information requested"),
    ACCEPTED("已受理", "accepted"),
    CONSULTING("协商中", "consulting"),
    INVESTIGATING("调查中", "investigating"),
    CONCLUDED("已作出结论", "concluded"),
    HANDLING("处理中", "handling"),
    SUSPENDED("中止", "suspended"),
    CLOSED("已结案", "closed"),
    REFUSED("不予受理", "refused"),
    TRANSFERRED("已移送", "transferred"),
    LAPSED("逾期失效", "lapsed"),
    MERGED("已并案", "merged"),
    ANSWERED("已答复", "answered");

    private final String zh;
    private final String en;

    CaseStatus(String zh, String en) {
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
