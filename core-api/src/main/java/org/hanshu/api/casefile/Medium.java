package org.hanshu.api.casefile;

import org.hanshu.api.vocabulary.Word;

/** How a statement was taken 记录方式. */
public enum Medium implements Word {
    IN_PERSON("当面", "in person"),
    PHONE("电话", "by phone"),
    VIDEO("视频", "by video"),
    WRITTEN("书面", "in writing");

    private final String zh;
    private final String en;

    Medium(String zh, String en) {
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
