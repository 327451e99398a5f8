package org.hanshu.api.agency;

import org.hanshu.api.vocabulary.Word;

/** Why a sharing agreement ends before its time 终止原因. */
public enum AgreementEnding implements Word {
    PURPOSE_ACHIEVED("目的已实现", "its purpose is achieved"),
    BY_CONSENT("双方协商终止", "ended by both"),
    REPLACED("由新协议取代", "replaced by another"),
    BREACHED("对方违反约定", "breached by the agency"),
    UNLAWFUL("依据失效", "its legal basis is gone");

    private final String zh;
    private final String en;

    AgreementEnding(String zh, String en) {
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
