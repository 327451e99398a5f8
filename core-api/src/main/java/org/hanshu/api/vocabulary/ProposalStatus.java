package org.hanshu.api.vocabulary;

/** Where a proposal stands 建议事项状态. */
public enum ProposalStatus implements Word {
    OPEN("待答复", "open"),
    ACCEPTED("已采纳", "accepted"),
    DECLINED("未采纳", "declined"),
    LAPSED("已失效", "lapsed");

    private final String zh;
    private final String en;

    ProposalStatus(String zh, String en) {
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
