package org.hanshu.api.vocabulary;

/** What of a person is asked to be shown unmasked 调阅的个人信息项. */
public enum PersonField implements Word {
    NAME("姓名", "name"),
    PHONE("联系电话", "telephone number"),
    IDENTITY_NUMBER("身份证号", "identity number");

    private final String zh;
    private final String en;

    PersonField(String zh, String en) {
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
