package org.hanshu.api.letter;

import org.hanshu.api.vocabulary.Word;

/** Why an attempt to serve a letter failed 送达未成原因. */
public enum AttemptOutcome implements Word {
    NO_ONE_THERE("无人在场", "nobody was there"),
    ADDRESS_UNKNOWN("地址不明", "the address is unknown"),
    REFUSED("拒绝签收", "refused to sign"),
    RETURNED_BY_POST("邮件退回", "returned by the post");

    private final String zh;
    private final String en;

    AttemptOutcome(String zh, String en) {
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
