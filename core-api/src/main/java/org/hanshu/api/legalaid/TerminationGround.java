package org.hanshu.api.legalaid;

import org.hanshu.api.vocabulary.Word;

/** Why aid ends before its time 终止理由 (法律援助法 48); and how an application ends that nobody decided on. */
public enum TerminationGround implements Word {
    OBTAINED_BY_FRAUD("以欺骗或者其他不正当手段获得援助", "obtained by fraud"),
    FACTS_CONCEALED("故意隐瞒重要事实或者提供虚假证据", "facts concealed or false evidence given"),
    USED_UNLAWFULLY("利用援助从事违法活动", "used for what is unlawful"),
    MEANS_CHANGED("经济状况变化，不再符合条件", "no hardship any more"),
    PROCEEDING_ENDED("案件终止审理或者已被撤销", "the proceeding ended or was annulled"),
    OTHER_REPRESENTATIVE("自行委托律师或者其他代理人", "another representative was chosen"),
    ASKED_BY_WORKER("受援人有正当理由要求终止", "the worker asked for it with good reason"),
    OTHER_BY_LAW("法律法规规定的其他情形", "another ground of the law"),
    APPLICATION_WITHDRAWN("撤回申请", "application withdrawn"),
    SUPPLEMENT_SILENCE("未按要求补充材料，视为撤回申请", "papers not supplied: deemed withdrawn");

    private final String zh;
    private final String en;

    TerminationGround(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Whether somebody may name it in order to end aid that was given. */
    public boolean endsGivenAid() {
        return this != APPLICATION_WITHDRAWN && this != SUPPLEMENT_SILENCE;
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
