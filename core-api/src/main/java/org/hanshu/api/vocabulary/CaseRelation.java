package org.hanshu.api.vocabulary;

/** How one case stands to another 案件关系. */
public enum CaseRelation implements Word {
    REPEATS("重复来件", "repeats"),
    SAME_FACTS("同一事实", "has the same facts as"),
    SPLIT_FROM("分案自", "was split from"),
    FOLLOWS("后续于", "follows");

    private final String zh;
    private final String en;

    CaseRelation(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Whether the other then stands so to the one as well. */
    public boolean isMutual() {
        return this == SAME_FACTS;
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
