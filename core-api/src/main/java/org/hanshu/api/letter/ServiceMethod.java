package org.hanshu.api.letter;

import org.hanshu.api.vocabulary.Word;

/** How a letter is served 送达方式. */
public enum ServiceMethod implements Word {
    IN_PERSON("直接送达", "in person"),
    MAIL("邮寄送达", "by mail"),
    ELECTRONIC("电子送达", "electronically"),
    LEFT_WITH_WITNESS("留置送达", "left, with witnesses"),
    PUBLIC_NOTICE("公告送达", "by public notice");

    private final String zh;
    private final String en;

    ServiceMethod(String zh, String en) {
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
