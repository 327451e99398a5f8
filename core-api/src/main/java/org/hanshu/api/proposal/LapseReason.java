package org.hanshu.api.proposal;

import org.hanshu.api.vocabulary.Word;

/** Why a proposal needs no answer any more 失效理由. */
public enum LapseReason implements Word {
    ANSWERED_LATE("已收到逾期答复", "a late reply came"),
    ANSWERED_IN_TIME("已收到期限内的答复", "a reply came in time"),
    NOT_OVERDUE_AFTER_ALL("更正后并未逾期", "after a correction it was not overdue"),
    ENTRY_ANNULLED("所依据的登记已撤销", "the entry on which it stood was annulled"),
    DONE_ALREADY("已经办理", "it was done already"),
    LETTER_ENDED("函书已办结或撤回", "the letter has ended"),
    CASE_ENDED("案件已办结", "the case has ended"),
    LIMITATION_CHANGED("所依据的时效已变更", "the limitation on which it stood is another now"),
    CASE_GOES_ON("案件重新办理", "the case goes on again");

    private final String zh;
    private final String en;

    LapseReason(String zh, String en) {
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
