package org.hanshu.api.recomputation;

import org.hanshu.api.vocabulary.Word;

/** What new books do to a time limit that runs 期限变动. */
public enum DeadlineChange implements Word {
    /** It has another last day. */
    MOVED("日期变动", "another last day"),
    /** The last day stays, and is no longer provisional. */
    CONFIRMED("转为确定", "no longer provisional"),
    /** The last day stays; it is counted otherwise. */
    RECKONED("计算依据变动", "counted otherwise"),
    /** The rule of the start day gives no days any more, and so the time limit is none. */
    LIFTED("不再计算", "no longer counted"),
    /** It was said to have run out, and has not with its new last day. */
    TAKEN_BACK("撤销逾期", "overdue taken back"),
    /** It was said to have run out, has not with its new last day, and stays as it is: a person decides what to do about it. */
    LEFT_OVERDUE("逾期不变", "left overdue");

    private final String zh;
    private final String en;

    DeadlineChange(String zh, String en) {
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
