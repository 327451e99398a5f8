package org.hanshu.api.vocabulary;

/** Which right is lost with time 时效种类. */
public enum LimitationKind implements Word {
    LABOUR("劳动争议仲裁时效", "limitation of labour arbitration"),
    CIVIL("民事诉讼时效", "limitation of civil suits"),
    INJURY("工伤认定申请期限（职工、近亲属、工会）", "time for the worker, kin or union to apply for injury recognition"),
    INJURY_EMPLOYER("工伤认定申请期限（用人单位）", "time for the employer to apply for injury recognition");

    private final String zh;
    private final String en;

    LimitationKind(String zh, String en) {
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
