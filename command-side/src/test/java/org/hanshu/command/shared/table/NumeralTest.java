package org.hanshu.command.shared.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "59000|59000",
                "12,000.00|12000.00",
                "1,234,567|1234567",
                "1.2万|12000",
                "１２０００|12000",
                "１．２万|12000",
                "一万二千|12000",
                "一万二|12000",
                "一万零二|10002",
                "一万零二十|10020",
                "两万五|25000",
                "十二|12",
                "十|10",
                "二十|20",
                "一百二|120",
                "一百零五|105",
                "三千零五十|3050",
                "壹万贰仟|12000",
                "1万2千|12000",
                "3万500|30500",
                "十二万三千四百五十六|123456",
                "一亿二|120000000",
                "一亿零三万|100030000",
                "二〇二六|2026",
                "零|0"
            })
    void readsWhatPeopleWrite(String typed, BigDecimal value) {
        assertThat(Numeral.read(typed).orElseThrow()).isEqualByComparingTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "很多", "-3", "1,20,00", "12,00", "万", "千", "一百二百", "一千万万", "1.2万5", "1.2.3", "百万", "数十", "0万", "1e5",
                "一万二三"
            })
    void takesNothingElseForANumber(String typed) {
        assertThat(Numeral.read(typed)).isEmpty();
    }

    @Property
    void readsEveryNumberInFull(@ForAll @LongRange(min = 1, max = 999_999_999_999L) long value) {
        assertThat(Numeral.read(ChineseNumeral.of(value)).orElseThrow()).isEqualByComparingTo(new BigDecimal(value));
    }

    @Property
    void readsEveryNumberInDigits(@ForAll @LongRange(min = 0, max = 999_999_999_999L) long value) {
        assertThat(Numeral.read("%,d".formatted(value)).orElseThrow()).isEqualByComparingTo(new BigDecimal(value));
    }

    @Property
    void neverFails(@ForAll String typed) {
        assertThat(Numeral.read(typed)).isNotNull();
    }

    @Property
    void neverFailsOnLettersOfNumbers(
            @ForAll @Chars({'一', '二', '十', '百', '千', '万', '亿', '零', '1', '.', ','}) String typed) {
        assertThat(Numeral.read(typed).orElse(BigDecimal.ZERO)).isGreaterThanOrEqualTo(BigDecimal.ZERO);
    }
}
