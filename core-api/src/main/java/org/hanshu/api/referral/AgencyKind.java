package org.hanshu.api.referral;

import org.hanshu.api.vocabulary.Word;

/** In which capacity an agency is asked 移送类别: it says which time limits bind it. */
public enum AgencyKind implements Word {
    LABOUR_INSPECTION("劳动保障监察", "labour inspection"),
    TAX("税务", "tax"),
    TRANSPORT("交通运输", "transport"),
    HOUSING("住房和城乡建设", "housing and construction"),
    POLICE("公安", "police"),
    COURT("法院", "court"),
    PROCURATORATE("检察院", "procuratorate"),
    PETITION("信访", "petition office or government");

    private final String zh;
    private final String en;

    AgencyKind(String zh, String en) {
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
