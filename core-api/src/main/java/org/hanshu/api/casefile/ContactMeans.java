package org.hanshu.api.casefile;

import org.hanshu.api.vocabulary.Word;

/** How somebody was contacted 联系方式. */
public enum ContactMeans implements Word {
    PHONE("电话", "phone"),
    SMS("短信", "text message"),
    WECHAT("微信", "WeChat"),
    VISIT("上门", "visit"),
    POST("邮寄", "post");

    private final String zh;
    private final String en;

    ContactMeans(String zh, String en) {
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
