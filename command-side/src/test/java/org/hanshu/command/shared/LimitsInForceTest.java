package org.hanshu.command.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.hanshu.api.rulebook.LetterKindRule;
import org.hanshu.api.rulebook.TimeRule;
import org.hanshu.api.shared.Region;
import org.hanshu.api.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitsInForceTest {

    private static final Limits LIMITS = BundledLimits.load();

    @ParameterizedTest
    @CsvSource({
        "letter.prompt.reply,         440106, 2026-11-20, 15, CALENDAR_DAYS, DEFAULT",
        "letter.prompt.reply,         610102, 2026-11-20, 30, CALENDAR_DAYS, LOCAL",
        "letter.opinion.reply,        440106, 2026-11-20, 15, WORKING_DAYS,  DEFAULT",
        "letter.opinion.reply,        330200, 2026-11-20, 15, WORKING_DAYS,  LOCAL",
        "letter.opinion.reply,        360102, 2026-11-20, 60, CALENDAR_DAYS, LOCAL",
        "letter.opinion.reply,        360400, 2026-11-20, 15, WORKING_DAYS,  DEFAULT",
        "letter.opinion.reply,        610102, 2024-12-31, 15, WORKING_DAYS,  DEFAULT",
        "letter.opinion.reply,        610102, 2025-01-01, 30, CALENDAR_DAYS, LOCAL",
        "letter.recommendation.reply, 32,     2026-11-20, 5,  WORKING_DAYS,  LOCAL",
        "letter.public-notice.service, 44,    2026-11-20, 30, CALENDAR_DAYS, LAW"
    })
    void pickTheRuleOfTheRegionAndTheDay(
            String id,
            String region,
            LocalDate start,
            int amount,
            org.hanshu.api.period.PeriodUnit unit,
            TimeRule.Authority authority) {
        assertThat(LIMITS.rule(id, new Region(region), start)).hasValueSatisfying(rule -> {
            assertThat(rule.amount()).isEqualTo(amount);
            assertThat(rule.unit()).isEqualTo(unit);
            assertThat(rule.authority()).isEqualTo(authority);
            assertThat(rule.source()).isNotBlank();
        });
    }

    @Test
    void carryTheVersionsThatTheyWereFoundWith() {
        var reply = LIMITS.deadline(
                "reply",
                "letter.opinion.reply",
                new Region("440106"),
                LocalDate.parse("2025-09-22"),
                Instant.parse("2025-09-22T03:00:00Z"));

        assertThat(reply.due()).isEqualTo("2025-10-17");
        assertThat(reply.rule()).isEqualTo("letter.opinion.reply");
        assertThat(reply.ruleVersion()).isEqualTo(1);
        assertThat(reply.calendarVersion()).isEqualTo("3");
    }

    @Test
    void refuseALimitThatNoBookKnows() {
        assertThatThrownBy(() ->
                        LIMITS.deadline("reply", "letter.unheard-of", new Region("44"), LocalDate.EPOCH, Instant.EPOCH))
                .isInstanceOf(RuleViolated.class)
                .hasMessage("limits.no-such-limit");
    }

    @Test
    void knowTheLadderOfLetters() {
        assertThat(LIMITS.letterKind("PROMPT"))
                .hasValueSatisfying(prompt -> assertThat(prompt.successor()).isEqualTo("OPINION"));
        assertThat(LIMITS.letterKind("OPINION")).hasValueSatisfying(opinion -> {
            assertThat(opinion.successor()).isEqualTo("RECOMMENDATION");
            assertThat(opinion.needsFinding()).isTrue();
        });
        assertThat(LIMITS.letterKind("RECOMMENDATION")).hasValueSatisfying(recommendation -> {
            assertThat(recommendation.addressee()).isEqualTo(LetterKindRule.AddresseeKind.AGENCY);
            assertThat(recommendation.issuerLevels())
                    .containsExactlyInAnyOrder(
                            LetterKindRule.IssuerLevel.DISTRICT,
                            LetterKindRule.IssuerLevel.CITY,
                            LetterKindRule.IssuerLevel.PROVINCE);
        });
        assertThat(LIMITS.letterKind("PUBLIC_PROMPT"))
                .hasValueSatisfying(open -> assertThat(open.replyRule()).isNull());
        assertThat(LIMITS.letterKind("TELEGRAM")).isEmpty();
    }
}
