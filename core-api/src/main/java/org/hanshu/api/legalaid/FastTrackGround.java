package org.hanshu.api.legalaid;

import org.hanshu.api.vocabulary.Word;

/** Why an application goes by the fast track 快速通道. */
public enum FastTrackGround implements Word {
    WAGE_ARREARS("追索劳动报酬", "wage arrears"),
    INJURY("工伤待遇", "injury benefit"),
    LIMITATION_NEAR("距时效届满不足七日", "less than seven days to the end of the limitation"),
    COLLECTIVE("十人以上集体争议", "collective dispute of ten or more");

    private final String zh;
    private final String en;

    FastTrackGround(String zh, String en) {
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
