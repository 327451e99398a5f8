package org.hanshu.api.vocabulary;

/** Why a case is not accepted 不予受理理由. */
public enum CaseRefusalReason implements Word {
    OUT_OF_SCOPE("不属于工会劳动法律监督范围", "outside labour-law supervision"),
    BEFORE_ANOTHER_BODY("已由行政机关、仲裁机构或法院受理", "already before an agency, arbitration or a court"),
    OUTSIDE_REGION("不属于本地区管辖", "outside the region"),
    NO_FACTS("事实不清且无法核实", "facts cannot be established"),
    ALREADY_HANDLED("同一事项已处理", "the same matter was handled before"),
    OTHER("其他", "other");

    private final String zh;
    private final String en;

    CaseRefusalReason(String zh, String en) {
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
