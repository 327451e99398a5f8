package org.hanshu.command.imports.hotline;

import java.util.List;

/** Writes exports for tests. */
final class ExportText {

    static final String HEADER =
            "工单编号,来电时间,受理渠道,姓名,身份证号,联系电话,是否匿名,用工形式,区划代码,用人单位,统一社会信用代码,行业,诉求类别,涉及人数,诉求金额(元),诉求内容,发生日期";

    private ExportText() {}

    static String row(String number) {
        return number + ",2026/11/10 07:12,小程序,周华涛,440106190805205018,19900000001,否,货车司机,440106,广州天河示例运物流第37有限公司,"
                + "91440106MA5F000369,道路货运,运费拖欠,1,59000,拖欠运费,2026-09-28";
    }

    /** The same row with another word in one place. */
    static String rowWith(String column, String cell) {
        var titles = List.of(HEADER.split(","));
        var cells = row("A1").split(",");
        cells[titles.indexOf(column)] = cell;
        return String.join(",", cells);
    }
}
