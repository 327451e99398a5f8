package org.hanshu.api.casefile;

import org.hanshu.api.vocabulary.Word;

/** What can be entered in a case file 案卷材料种类. */
public enum EntryKind implements Word {
    STATEMENT("笔录", "statement"),
    EVIDENCE("证据", "evidence"),
    CONTACT("联系记录", "contact"),
    NOTE("工作记录", "note"),
    CALLBACK("回访", "call-back");

    private final String zh;
    private final String en;

    EntryKind(String zh, String en) {
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
