package org.hanshu.api.vocabulary;

/**
 * Why somebody looks at personal data unmasked that their role alone does not show them 调阅个人信息的事由: an auditor, or who
 * works for a union that may know of a case and does not handle it.
 */
public enum UnmaskGround implements Word {
    SAMPLE("抽查核实", "a sample is checked"),
    COMPLAINT_ABOUT_US("核查对本机构的投诉举报", "a complaint about the house is looked into"),
    RIGHTS_REQUEST("核查个人行使权利的请求", "a person's request about their own data is looked into"),
    BREACH("调查信息泄露", "a breach of personal data is looked into"),
    DISCIPLINE("纪律审查", "a disciplinary inquiry"),
    JUDICIAL_REQUEST("司法机关依法调取", "a court or procuratorate asks for it by law"),
    TAKEOVER_EXAMINED("审查是否承接案件", "whether to take the case over is examined", false),
    PERSON_CONTACTED("与本人联系核实", "the person is contacted to check what was told", false),
    PERSON_ASKS("答复本人询问", "the person asks about their case", false),
    RELATED_CASE("办理关联案件", "a related case is worked on", false),
    SAFETY("涉及人身安全等紧急情况", "somebody's safety is at stake", false);

    private final String zh;
    private final String en;
    private final boolean auditors;

    UnmaskGround(String zh, String en) {
        this(zh, en, true);
    }

    UnmaskGround(String zh, String en, boolean auditors) {
        this.zh = zh;
        this.en = en;
        this.auditors = auditors;
    }

    /** Whether it is an auditor's; otherwise it is one of a union's people. */
    public boolean ofAuditors() {
        return auditors;
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
