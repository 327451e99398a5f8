package org.hanshu.api.vocabulary;

/** Why an auditor looks at somebody's personal data unmasked 调阅个人信息的事由. */
public enum UnmaskGround implements Word {
    SAMPLE("抽查核实", "a sample is checked"),
    COMPLAINT_ABOUT_US("核查对本机构的投诉举报", "a complaint about the house is looked into"),
    RIGHTS_REQUEST("核查个人行使权利的请求", "a person's request about their own data is looked into"),
    BREACH("调查信息泄露", "a breach of personal data is looked into"),
    DISCIPLINE("纪律审查", "a disciplinary inquiry"),
    JUDICIAL_REQUEST("司法机关依法调取", "a court or procuratorate asks for it by law");

    private final String zh;
    private final String en;

    UnmaskGround(String zh, String en) {
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
