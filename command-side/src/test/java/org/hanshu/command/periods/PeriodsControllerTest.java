package org.hanshu.command.periods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import org.hanshu.api.period.PeriodUnit;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.command.periods.PeriodsController.ReckonedPeriod;
import org.hanshu.command.shared.BundledLimits;
import org.hanshu.command.shared.TestQuestions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodsControllerTest {

    private final PeriodsController calculator =
            new PeriodsController(TestQuestions.answeredBy(new PeriodAnswers(BundledLimits.load())));

    @Test
    void answersWithTheDateAndTheReason() {
        var answer = ask("2026-02-09", 15, Locale.CHINESE);

        assertThat(answer.due()).isEqualTo("2026-03-06");
        assertThat(answer.provisional()).isFalse();
        assertThat(answer.why()).startsWith("自2026年2月9日的次日起计15个工作日").endsWith("至2026年3月6日届满。");
    }

    @Test
    void answersInEnglishToWhoReadsEnglish() {
        assertThat(ask("2026-02-09", 15, Locale.ENGLISH).why())
                .startsWith("15 working days counted from the day after 9 February 2026");
    }

    @Test
    void saysWhenTheAnswerIsProvisional() {
        assertThat(ask("2027-02-09", 15, Locale.CHINESE).provisional()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1989-12-31, 1, from, periods.a-period-starts-within-the-calendar",
        "2101-01-01, 1, from, periods.a-period-starts-within-the-calendar",
        "2026-01-01, -1, amount, periods.a-period-is-neither-negative-nor-beyond-ten-years",
        "2026-01-01, 3651, amount, periods.a-period-is-neither-negative-nor-beyond-ten-years"
    })
    void namesTheFieldThatCannotBe(String from, int amount, String field, String code) {
        assertThatThrownBy(() -> ask(from, amount, Locale.CHINESE))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> {
                    assertThat(refused.refusal().code()).isEqualTo(code);
                    assertThat(refused.refusal().arguments()).containsEntry("field", field);
                });
    }

    private ReckonedPeriod ask(String from, int amount, Locale reader) {
        return calculator.reckon(LocalDate.parse(from), amount, PeriodUnit.WORKING_DAYS, Caller.SYSTEM, reader);
    }
}
