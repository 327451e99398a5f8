package org.hanshu.api.legalaid;

import org.hanshu.api.vocabulary.Word;

/** Why aid is given before it is decided on 先行提供法律援助 (法律援助法 44). */
public enum PreGrantGround implements Word {
    LIMITATION_NEAR("距法定时效或者期限届满不足七日", "less than seven days to the end of the limitation"),
    PRESERVATION("需要立即申请财产保全或者证据保全", "preservation is needed at once"),
    ADVANCE_EXECUTION("需要立即申请先予执行", "advance execution is needed at once");

    private final String zh;
    private final String en;

    PreGrantGround(String zh, String en) {
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
