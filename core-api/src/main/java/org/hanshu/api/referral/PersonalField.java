package org.hanshu.api.referral;

import org.hanshu.api.vocabulary.Word;

/** What personal data a paper holds 个人信息种类. */
public enum PersonalField implements Word {
    NAME("姓名", "name"),
    IDENTITY_NUMBER("身份证号", "identity number"),
    PHONE("联系电话", "phone"),
    ADDRESS("住址", "address"),
    ACCOUNT("银行账号", "bank account"),
    PLATE("车牌号", "plate number"),
    HEALTH("健康信息", "health"),
    TEXT("文字叙述", "free text");

    private final String zh;
    private final String en;

    PersonalField(String zh, String en) {
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
