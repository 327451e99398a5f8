package org.hanshu.api.legalaid;

import org.hanshu.api.vocabulary.Word;

/** What was decided on an objection to a denial 异议审查决定 (法律援助法 49). */
public enum ObjectionDecision implements Word {
    GRANT("异议成立，给予援助", "upheld: aid is granted"),
    REVIEW_AGAIN("异议成立，重新审查", "upheld: to be reviewed again"),
    REJECT("维持不予援助决定", "rejected: the denial stands");

    private final String zh;
    private final String en;

    ObjectionDecision(String zh, String en) {
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
