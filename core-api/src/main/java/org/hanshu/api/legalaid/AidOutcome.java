package org.hanshu.api.legalaid;

import org.hanshu.api.vocabulary.Word;

/** How an aided matter ended 办理结果. */
public enum AidOutcome implements Word {
    ADVISED("已答复咨询", "advised"),
    PAPERS_DRAFTED("已代拟文书", "papers drafted"),
    SETTLED("调解或者和解", "settled"),
    WON("获得支持", "won"),
    PARTLY_WON("部分获得支持", "partly won"),
    LOST("未获支持", "lost"),
    ENFORCED("执行到位", "enforced");

    private final String zh;
    private final String en;

    AidOutcome(String zh, String en) {
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
