package org.hanshu.api.vocabulary;

/** In which role somebody answers for the wrong 被投诉方身份. */
public enum RespondentRole implements Word {
    EMPLOYER("用人单位", "employer"),
    GENERAL_CONTRACTOR("总承包单位", "general contractor"),
    SUBCONTRACTOR("分包单位", "subcontractor"),
    OWNER("建设单位", "owner of the works"),
    PLATFORM("平台企业", "platform"),
    PARTNER_FIRM("平台合作企业", "partner firm of a platform"),
    LABOUR_AGENCY("劳务派遣单位", "labour agency"),
    LESSOR("出租方", "lessor"),
    SHIPPER("货主", "shipper"),
    FOREMAN("包工头", "foreman");

    private final String zh;
    private final String en;

    RespondentRole(String zh, String en) {
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
