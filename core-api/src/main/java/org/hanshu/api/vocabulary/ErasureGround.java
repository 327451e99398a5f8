package org.hanshu.api.vocabulary;

/** Why somebody's personal data is erased 删除个人信息的情形 (个人信息保护法 47). */
public enum ErasureGround implements Word {
    PURPOSE_ACHIEVED("处理目的已实现或者不再必要", "the purpose is achieved, or the data is no longer needed for it"),
    RETENTION_OVER("保存期限已届满", "the retention period is over"),
    CONSENT_WITHDRAWN("个人撤回同意", "the person withdrew consent"),
    UNLAWFUL("违反法律、行政法规或者违反约定处理", "it was processed against the law or an agreement"),
    OTHER_BY_LAW("法律、行政法规规定的其他情形", "another case that the law provides for");

    private final String zh;
    private final String en;

    ErasureGround(String zh, String en) {
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
