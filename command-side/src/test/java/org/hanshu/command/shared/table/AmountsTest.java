package org.hanshu.command.shared.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.hanshu.api.shared.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "59000|59000.00",
                "12,000.00|12000.00",
                "1.2万|12000.00",
                "一万二千元|12000.00",
                "壹万贰仟元整|12000.00",
                "￥ 12，000.00|12000.00",
                "人民币12000元|12000.00",
                "12000块|12000.00",
                "３００．５|300.50",
                "三元五角|3.50",
                "三元零五分|3.05",
                "5角|0.50",
                "12元3角4分|12.34",
                "1.23456万|12345.60",
                "0|0.00"
            })
    void readsWhatPeopleType(String typed, String amount) {
        assertThat(Amounts.read(typed)).contains(Money.of(amount));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "元", "-5", "约5000", "5000多", "12.345", "一万亿", "若干", "5000-6000", "125分", "元5", "$100"})
    void takesNothingElseForAnAmount(String typed) {
        assertThat(Amounts.read(typed)).isEmpty();
    }
}
