package org.hanshu.api.referral;

import org.hanshu.api.vocabulary.Word;

/** Why a clue may go to the procuratorate 线索移送事由 (最高人民检察院、全国总工会2024年2月通知). */
public enum ClueGround implements Word {
    WOMEN("女职工", "women workers"),
    MINORS("未成年工", "minors"),
    DISABLED("残疾职工", "disabled workers"),
    OLDER("超龄劳动者", "older workers"),
    PLATFORM("新就业形态劳动者", "platform workers"),
    GROUP_ARREARS("群体性欠薪", "wage arrears of a group"),
    GROUP_INSURANCE("群体性社会保险争议", "social insurance of a group");

    private final String zh;
    private final String en;

    ClueGround(String zh, String en) {
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
