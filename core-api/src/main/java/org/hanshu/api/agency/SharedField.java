package org.hanshu.api.agency;

import org.hanshu.api.vocabulary.Word;

/** What a sharing agreement may open of a case beyond that it exists, where, against whom and how far it is 共享内容. */
public enum SharedField implements Word {
    NAMES("当事人姓名", "the parties' names"),
    IDENTITY_NUMBERS("身份证号", "identity numbers"),
    PHONES("联系电话", "phones"),
    CLAIMS("诉求与金额", "claims and amounts"),
    NARRATIVE("诉求内容", "the narrative"),
    LETTERS("函书", "letters"),
    PROGRESS("办理经过", "the course of the handling");

    private final String zh;
    private final String en;

    SharedField(String zh, String en) {
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
