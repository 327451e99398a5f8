package org.hanshu.command.supervisioncase;

import java.util.List;
import org.hanshu.command.shared.intake.ComplaintTold;
import org.hanshu.command.shared.table.Heading;

/** A column of a list of workers 花名册; only the name must be there. */
enum RollColumn implements Heading {
    NAME("姓名"),
    IDENTITY_NUMBER("身份证号", "身份证号码", "公民身份号码"),
    PHONE("电话", "联系电话", "手机号", "手机", "手机号码"),
    EMPLOYMENT_FORM("用工形式"),
    ENDED_ON("离职日期"),
    CLAIMED("诉求金额(元)", "诉求金额", "拖欠金额", "拖欠金额(元)");

    private final String title;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> alsoCalled;

    RollColumn(String title, String... alsoCalled) {
        this.title = title;
        this.alsoCalled = List.of(alsoCalled);
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public List<String> alsoCalled() {
        return alsoCalled;
    }

    @Override
    public boolean isRequired() {
        return this == NAME;
    }

    @Override
    public int longest() {
        return ComplaintTold.LONGEST_NAME;
    }
}
