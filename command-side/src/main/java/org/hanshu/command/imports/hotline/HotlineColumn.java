package org.hanshu.command.imports.hotline;

import org.hanshu.command.shared.intake.ComplaintTold;
import org.hanshu.command.shared.table.Heading;

/** A column of the export, as hotlines name it. */
enum HotlineColumn implements Heading {
    NUMBER("工单编号"),
    CALLED_AT("来电时间"),
    CHANNEL("受理渠道"),
    NAME("姓名"),
    IDENTITY_NUMBER("身份证号"),
    PHONE("联系电话"),
    ANONYMOUS("是否匿名"),
    EMPLOYMENT_FORM("用工形式"),
    REGION("区划代码"),
    EMPLOYER("用人单位"),
    USCC("统一社会信用代码"),
    INDUSTRY("行业"),
    CAUSE("诉求类别"),
    WORKERS("涉及人数"),
    AMOUNT("诉求金额(元)"),
    NARRATIVE("诉求内容"),
    OCCURRED_ON("发生日期");

    private final String title;

    HotlineColumn(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public int longest() {
        return this == NARRATIVE ? ComplaintTold.LONGEST_NARRATIVE : ComplaintTold.LONGEST_NAME;
    }
}
