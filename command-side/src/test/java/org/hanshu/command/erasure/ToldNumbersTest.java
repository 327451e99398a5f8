package org.hanshu.command.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The numbers in a text")
class ToldNumbersTest {

    @Test
    void areFoundHoweverTheyAreTyped() {
        assertThat(ToldNumbers.told("电话13800000001,或138-0000-0002、+86 13800000003;座机020-81234567。"))
                .containsExactlyInAnyOrder("13800000001", "13800000002", "13800000003", "02081234567");
        assertThat(ToldNumbers.told("身份证44010619080520501x，另440106 19080520 5018"))
                .containsExactlyInAnyOrder("44010619080520501X", "440106190805205018");
        assertThat(ToldNumbers.told("138-00000001、138 00000002、138.0000.0003、020 8123 4567"))
                .containsExactlyInAnyOrder("13800000001", "13800000002", "13800000003", "02081234567");
        assertThat(ToldNumbers.told("１３８００００００４４")).containsExactly("13800000044");
        assertThat(ToldNumbers.told("8613800000001")).containsExactly("13800000001");
    }

    @Test
    void areNotOnesThatNobodyHas() {
        assertThat(ToldNumbers.told("2026-11-10拖欠59000元,工单1234567890123456789012"))
                .isEmpty();
    }

    @Test
    @DisplayName("or what may be a name where there are none")
    void areNamesWhereThereAreNone() {
        assertThat(ToldNumbers.cells("GD1,,小程序, 周华涛 ,\"拖欠运费，不处理\",440106"))
                .contains("周华涛", "小程序", "不处理")
                .doesNotContain("440106", "");
    }
}
