package org.hanshu.api.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/** How somebody works 用工形式. */
public enum EmploymentForm implements Word {
    FOOD_COURIER("外卖配送员", "food courier"),
    PARCEL_COURIER("快递员", "parcel courier"),
    RIDE_HAILING_DRIVER("网约车司机", "ride-hailing driver"),
    TRUCK_DRIVER("货车司机", "truck driver"),
    LIVESTREAM_HOST("网络主播", "livestream host"),
    CONSTRUCTION_WORKER("建筑工人", "construction worker"),
    FACTORY_WORKER("制造业工人", "factory worker"),
    DOMESTIC_WORKER("家政服务员", "domestic worker"),
    OTHER("其他", "other");

    private final String zh;
    private final String en;

    EmploymentForm(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The one that a hotline means by this word. */
    public static Optional<EmploymentForm> named(String word) {
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
