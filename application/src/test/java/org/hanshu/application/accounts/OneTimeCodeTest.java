package org.hanshu.application.accounts;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A one-time code")
class OneTimeCodeTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(US_ASCII);

    /** Appendix B of RFC 6238, for SHA-1. */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void isThatOfTheStandard(long seconds, String code) {
        var step = OneTimeCode.step(Instant.ofEpochSecond(seconds));
        assertThat(OneTimeCode.of(SECRET, step, 8)).isEqualTo(code);
        assertThat(OneTimeCode.of(SECRET, step)).isEqualTo(code.substring(2));
    }

    /** Section 10 of RFC 4648, without the padding. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void isMadeOfASecretThatIsWrittenAsTheStandardHasIt(String text, String written) {
        assertThat(Base32.of(text.getBytes(US_ASCII))).isEqualTo(written);
    }

    @Test
    void hasSixDigitsAlsoWhereTheNumberIsSmall() {
        for (var step = 0; step < 2_000; step++) {
            assertThat(OneTimeCode.of(SECRET, step)).matches("\\d{6}");
        }
    }
}
