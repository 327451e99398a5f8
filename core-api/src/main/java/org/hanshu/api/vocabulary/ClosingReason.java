package org.hanshu.api.vocabulary;

/** Why a case is closed 结案方式. */
public enum ClosingReason implements Word {
    RECTIFIED("整改完毕", "put right"),
    SETTLED_PERFORMED("协商一致并履行", "settled and performed"),
    SETTLED_ON_THE_SPOT("当场化解", "settled on the spot"),
    MEDIATED_PERFORMED("调解达成并履行", "mediated and performed"),
    ANSWERED("已答复", "answered"),
    NO_VIOLATION("未发现违法行为", "no violation"),
    IN_ARBITRATION_WITH_AID("已申请仲裁并提供援助", "in arbitration, with legal aid"),
    ENFORCED_BY_AGENCY("行政部门已处理", "enforced by an agency"),
    TRANSFERRED_WITH_RESULT("移送并有结果", "transferred, with a result"),
    TRANSFERRED_WITHOUT_RESULT("移送尚无结果", "transferred, without a result"),
    EMPLOYER_GONE("用人单位已不存在", "employer gone"),
    COMPLAINANT_UNREACHABLE("无法联系投诉人", "complainant cannot be reached"),
    EVIDENCE_INSUFFICIENT("证据不足", "evidence insufficient"),
    WITHDRAWN_NOTHING_FOUND("撤回且未发现违法", "withdrawn, nothing found"),
    MERGED("并案", "merged"),
    LAPSED("逾期未补正", "lapsed");

    private final String zh;
    private final String en;

    ClosingReason(String zh, String en) {
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
