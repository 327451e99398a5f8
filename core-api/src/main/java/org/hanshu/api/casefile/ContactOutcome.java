package org.hanshu.api.casefile;

import org.hanshu.api.vocabulary.Word;

/** What came of it 联系结果. */
public enum ContactOutcome implements Word {
    REACHED("已联系上", "reached"),
    NO_ANSWER("无人应答", "no answer"),
    REFUSED("拒绝沟通", "refused to talk"),
    WRONG_NUMBER("号码或地址有误", "wrong number or address");

    private final String zh;
    private final String en;

    ContactOutcome(String zh, String en) {
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
