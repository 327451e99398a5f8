package org.hanshu.api.recomputation;

import org.hanshu.api.vocabulary.Word;

/** Whose time limit it is 期限所属. */
public enum TimedThing implements Word {
    CASE("案件", "case"),
    LETTER("函书", "letter"),
    MEDIATION("调解", "mediation"),
    REFERRAL("移送", "referral"),
    LEGAL_AID("法律援助", "legal aid"),
    INBOUND_LETTER("来文", "inbound letter"),
    PROPOSAL("建议事项", "proposal");

    private final String zh;
    private final String en;

    TimedThing(String zh, String en) {
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
