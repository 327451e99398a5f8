package org.hanshu.api.shared;

/** In which capacity somebody acts. */
public enum Role {
    /** 热线受理员 */
    CLERK("热线受理员", "hotline clerk"),
    /** 劳动法律监督员 */
    OFFICER("劳动法律监督员", "labour-law supervisor"),
    /** 监督委员会负责人 */
    HEAD("监督委员会负责人", "head of the supervision committee"),
    /** 调解员 */
    MEDIATOR("调解员", "mediator"),
    /** 法律援助律师 */
    LAWYER("法律援助律师", "legal-aid lawyer"),
    /** 协作单位联络员 */
    PARTNER("协作单位联络员", "liaison officer of a partner agency"),
    /** 审计员 */
    AUDITOR("审计员", "auditor"),
    /** 系统管理员 */
    ADMIN("系统管理员", "administrator"),
    /** 系统 */
    SYSTEM("系统", "the system itself");

    private final String zh;
    private final String en;

    Role(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
