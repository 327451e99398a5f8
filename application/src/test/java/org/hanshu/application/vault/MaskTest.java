package org.hanshu.application.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.hanshu.api.shared.Personal.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {

    @ParameterizedTest
    @CsvSource({
        "NAME, 张三, 张**",
        "NAME, 周华涛, 周**",
        "NAME, 欧阳震华, 欧阳**",
        "NAME, 欧阳, 欧**",
        "NAME, 张, *",
        "PHONE, 13812341234, 138****1234",
        "IDENTITY_NUMBER, 440106190805205018, 440106********5018",
        "ACCOUNT, 6222021234567890123, ***************0123",
        "PLATE, 粤A12345, *****45"
    })
    void coversStructuredValues(Kind kind, String clear, String masked) {
        assertThat(Mask.of(kind, clear, false)).isEqualTo(masked);
    }

    @Test
    void showsOtherAgenciesLessOfAnIdentityNumber() {
        assertThat(Mask.of(Kind.IDENTITY_NUMBER, "440106190805205018", true)).isEqualTo("440*************18");
    }

    @Test
    void scrubsNumbersOutOfATextAndKeepsItsWords() {
        var text = "货主电话13812341234，身份证440106190805205018，车牌粤A12345，拖欠运费59000元。";

        assertThat(Mask.of(Kind.TEXT, text, false))
                .isEqualTo("货主电话138****1234，身份证**************5018，车牌*****45，拖欠运费59000元。");
    }
}
