package org.hanshu.api.legalaid;

import org.hanshu.api.vocabulary.Word;

/** What was decided on an objection to a denial or to the end of aid that was given 异议审查决定 (法律援助法 49). */
public enum ObjectionDecision implements Word {
    GRANT("异议成立，给予援助", "upheld: aid is granted"),
    REVIEW_AGAIN("异议成立，重新审查", "upheld: to be reviewed again"),
    RESUME("异议成立，恢复援助", "upheld: aid goes on"),
    REJECT("维持原决定", "rejected: the decision stands");

    private final String zh;
    private final String en;

    ObjectionDecision(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Whether an objection to the end of aid can be decided so, and not one to a denial. */
    public boolean resumes() {
        return this == RESUME;
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
