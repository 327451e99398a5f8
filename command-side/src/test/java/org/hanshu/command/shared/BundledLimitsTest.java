package org.hanshu.command.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hanshu.api.rulebook.LetterKindRule.IssuerLevel;
import org.hanshu.api.rulebook.TimeRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BundledLimitsTest {

    private static final LimitsInForce BUNDLED = BundledLimits.load();

    @ParameterizedTest
    @CsvSource({"2024, 251", "2025, 248", "2026, 248"})
    void countTheWorkingDaysOfEachYear(int year, long workingDays) {
        var first = LocalDate.of(year, 1, 1);

        assertThat(first.datesUntil(first.plusYears(1)).filter(BUNDLED.days()::areOpen))
                .hasSize(Math.toIntExact(workingDays));
    }

    @Test
    void nameTheSourceOfEveryRuleAndNotice() {
        assertThat(BUNDLED.rules()).extracting(TimeRule::source).allSatisfy(source -> assertThat(source)
                .isNotBlank());
        assertThat(BUNDLED.days().notices())
                .allSatisfy(notice -> assertThat(notice.source()).contains("国务院办公厅", String.valueOf(notice.year())));
    }

    @Test
    void haveEveryLimitThatADecisionAsksFor() {
        assertThat(BUNDLED.rules())
                .extracting(TimeRule::id)
                .contains(
                        "letter.prompt.reply",
                        "letter.prompt.urging",
                        "letter.opinion.reply",
                        "letter.recommendation.reply",
                        "letter.public-notice.service",
                        "demand.payment",
                        "demand.other",
                        "rectification.check",
                        "recheck",
                        "case.screening",
                        "case.information",
                        "case.assign",
                        "case.investigation",
                        "proposal.answer",
                        "child.admission");
    }

    /** Each shows in a test of its own that it sets them all. */
    @Test
    void beginWithWhatHappensToAnAggregate() {
        assertThat(BUNDLED.rules())
                .extracting(rule -> rule.startEvent().replaceFirst("\\..*", ""))
                .containsOnly("letter", "case", "mediation", "referral", "legal-aid", "inbound", "proposal");
    }

    @Test
    void nameTheLevelsOfAnIssuerInTheirOrder() {
        assertThat(BUNDLED.letterKind("RECOMMENDATION").orElseThrow().issuerLevels())
                .containsExactly(IssuerLevel.DISTRICT, IssuerLevel.CITY, IssuerLevel.PROVINCE);
        assertThat(BUNDLED.letterKind("PROMPT").orElseThrow().issuerLevels()).containsExactly(IssuerLevel.values());
    }

    @Test
    void doNotKnowTheYearThatIsNotAnnouncedYet() {
        assertThat(BUNDLED.days().knows(2026)).isTrue();
        assertThat(BUNDLED.days().knows(2027)).isFalse();
    }
}
