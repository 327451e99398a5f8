package org.hanshu.api.imports;

import org.hanshu.api.vocabulary.Word;

/** Why a row was refused 退回原因. */
public enum RowProblem implements Word {
    TIME_IMPOSSIBLE("来电时间不存在", "impossible time"),
    TIME_MISSING("缺少来电时间", "missing time"),
    EMPLOYER_MISSING("缺少用人单位", "missing employer"),
    NUMBER_MISSING("缺少工单编号", "missing work-order number"),
    HEADCOUNT_IMPOSSIBLE("涉及人数不正确", "impossible head count"),
    CAUSE_MISSING("缺少诉求类别", "missing cause"),
    CAUSE_UNKNOWN("诉求类别不在目录内", "unknown cause"),
    CHANNEL_UNKNOWN("受理渠道不在目录内", "unknown channel"),
    FORM_UNKNOWN("用工形式不在目录内", "unknown employment form"),
    REGION_WRONG("区划代码不正确", "wrong region code"),
    AMOUNT_WRONG("金额无法识别", "unreadable amount"),
    DATE_WRONG("发生日期不存在", "impossible date"),
    FUTURE_TIME("来电时间在将来", "time in the future"),
    CUT_OFF("行不完整", "cut-off line"),
    TOO_MANY_CELLS("列数多于表头", "more cells than columns"),
    ANONYMITY_UNCLEAR("是否匿名应填是或否", "anonymous must be 是 or 否"),
    TOO_LONG("内容过长", "a field is too long"),
    NOT_TAKEN("系统未受理", "refused by the case"),
    NAME_MISSING("缺少姓名", "missing name"),
    LAST_DAY_WRONG("离职日期不正确", "wrong last day of work"),
    LISTED_TWICE("名单内重复", "listed twice"),
    STANDS_ALREADY("已是本案投诉人", "a claimant of this case already");

    private final String zh;
    private final String en;

    RowProblem(String zh, String en) {
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
