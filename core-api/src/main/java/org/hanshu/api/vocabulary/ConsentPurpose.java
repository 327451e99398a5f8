package org.hanshu.api.vocabulary;

/** For what a worker consents 同意事项. */
public enum ConsentPurpose implements Word {
    BE_NAMED("告知姓名", "to be named"),
    SHARE_EVIDENCE("提供证据材料", "to share the evidence"),
    REFER("移送办理", "to refer the matter"),
    MEDIATE("参加调解", "to mediate");

    private final String zh;
    private final String en;

    ConsentPurpose(String zh, String en) {
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
