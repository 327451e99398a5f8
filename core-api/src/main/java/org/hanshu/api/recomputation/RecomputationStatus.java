package org.hanshu.api.recomputation;

import org.hanshu.api.vocabulary.Word;

/** Where a recomputation stands 重新计算状态. */
public enum RecomputationStatus implements Word {
    /** The history is being read for what would move. */
    READING("正在排查", "reading"),
    /** The list waits for an administrator. */
    LISTED("待审核", "listed"),
    /** It was ordered, and is being carried out. */
    APPLYING("正在执行", "being applied"),
    APPLIED("已执行", "applied"),
    /** Nothing that runs would move. */
    UNCHANGED("无变动", "nothing to move"),
    DROPPED("已放弃", "dropped"),
    /** Newer books came before it was carried out: theirs is another list. */
    SUPERSEDED("已被取代", "superseded");

    private final String zh;
    private final String en;

    RecomputationStatus(String zh, String en) {
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
