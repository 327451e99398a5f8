package org.hanshu.api.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/** Through what a complaint came 受理渠道. */
public enum Channel implements Word {
    HOTLINE_12351("12351热线", "hotline 12351"),
    RIDE_HAILING_HOTLINE("网约车便民热线", "ride-hailing hotline"),
    KIOSK("工会驿站终端", "kiosk in a union station"),
    MINI_PROGRAM("小程序", "mini-program"),
    STATION("窗口来访", "counter of a union station"),
    PARTNER("部门转办", "passed on by a partner agency"),
    INSPECTION("专项检查", "inspection"),
    COURT("法院转来", "court"),
    WEB("网页", "web");

    private final String zh;
    private final String en;

    Channel(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The one that a hotline means by this word. */
    public static Optional<Channel> named(String word) {
        return Arrays.stream(values()).filter(each -> each.zh.equals(word)).findFirst();
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
