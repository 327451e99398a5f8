package org.hanshu.api.vocabulary;

/** How urgent it is 亮灯: yellow from the third working day before, red from overdue, grey where nothing is due. */
public enum Light implements Word {
    GREEN("正常", "in time"),
    YELLOW("临期", "due soon"),
    RED("逾期", "overdue"),
    GREY("无时限", "nothing is due");

    private final String zh;
    private final String en;

    Light(String zh, String en) {
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
