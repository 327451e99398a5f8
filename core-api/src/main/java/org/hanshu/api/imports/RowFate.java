package org.hanshu.api.imports;

import org.hanshu.api.vocabulary.Word;

/** What became of a row 行处理结果. */
public enum RowFate implements Word {
    IMPORTED("已导入", "imported"),
    DUPLICATE("重复", "duplicate"),
    REFUSED("退回", "refused");

    private final String zh;
    private final String en;

    RowFate(String zh, String en) {
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
