package org.hanshu.api.mediation;

import org.hanshu.api.vocabulary.Word;

/** What kind of organisation mediates 调解组织, and so which remedies an agreement has (劳动争议调解仲裁法 10). */
public enum MediationRoute implements Word {
    ENTERPRISE("企业劳动争议调解委员会", "mediation committee of the enterprise"),
    PEOPLES_COMMITTEE("人民调解委员会", "people's mediation committee"),
    TOWNSHIP("乡镇街道劳动争议调解组织", "labour mediation of the township or sub-district"),
    UNION("工会劳动争议调解组织", "mediation by the union"),
    INDUSTRY("行业性劳动争议调解组织", "mediation of the industry"),
    COURT_ORDINARY("法院委托调解（普通程序）", "entrusted by the court, ordinary procedure"),
    COURT_SUMMARY("法院委托调解（简易程序）", "entrusted by the court, summary procedure");

    private final String zh;
    private final String en;

    MediationRoute(String zh, String en) {
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

    /** Whether a court entrusted it: then the time is over when it is over (最高人民法院 2025-01-01). */
    public boolean isOfACourt() {
        return this == COURT_ORDINARY || this == COURT_SUMMARY;
    }
}
