package org.hanshu.api.vocabulary;

/** Where a demand stands 整改事项状态. */
public enum DemandState implements Word {
    OPEN("待整改", "open"),
    PLANNED("已制定计划", "planned"),
    CLAIMED_DONE("称已整改", "said to be done"),
    PARTLY_VERIFIED("部分核实", "partly verified"),
    VERIFIED("已核实", "verified"),
    REJECTED("核实不符", "rejected"),
    RELAPSED("反复", "relapsed");

    private final String zh;
    private final String en;

    DemandState(String zh, String en) {
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
