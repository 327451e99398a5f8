package org.hanshu.api.vocabulary;

/** Where a paper of another body stands 来文状态. */
public enum InboundStatus implements Word {
    RECEIVED("已收文", "received"),
    ANSWERED("对方已答复", "answered"),
    CLOSED("已办结", "closed");

    private final String zh;
    private final String en;

    InboundStatus(String zh, String en) {
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
