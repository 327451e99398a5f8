package org.hanshu.api.letter;

import org.hanshu.api.vocabulary.Word;

/** How money was paid 支付方式. */
public enum PaymentMethod implements Word {
    BANK_TRANSFER("银行转账", "bank transfer"),
    CASH("现金", "cash"),
    WAGE_ACCOUNT("工资专用账户", "special wage account"),
    OTHER("其他", "other");

    private final String zh;
    private final String en;

    PaymentMethod(String zh, String en) {
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
