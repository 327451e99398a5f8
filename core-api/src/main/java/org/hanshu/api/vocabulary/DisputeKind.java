package org.hanshu.api.vocabulary;

/** Under which law a claim stands 争议性质: who decides it, and how long it can be raised, follow from it. */
public enum DisputeKind implements Word {
    /** Labour arbitration comes before the court; limitation one year (劳动争议调解仲裁法 5, 27). */
    LABOUR("劳动争议", "labour dispute"),
    /** Freight and deposits: the court at once; limitation three years (民法典 188). */
    CIVIL("民事纠纷", "civil dispute");

    private final String zh;
    private final String en;

    DisputeKind(String zh, String en) {
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
