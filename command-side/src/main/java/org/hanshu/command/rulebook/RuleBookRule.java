package org.hanshu.command.rulebook;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.RuleViolated;

/** When a rule book cannot be right. */
enum RuleBookRule {
    AN_ID_IS_LOWER_CASE_WORDS_WITH_DOTS,
    A_REGION_IS_A_CODE_PREFIX_OR_EMPTY,
    AN_AMOUNT_IS_NEITHER_NEGATIVE_NOR_BEYOND_TEN_YEARS,
    A_RULE_ENDS_AFTER_IT_BEGAN,
    A_RULE_NAMES_ITS_SOURCE_AND_START_EVENT,
    A_RULE_STANDS_ONCE,
    TWO_RULES_OF_A_PLACE_DO_NOT_HOLD_ON_ONE_DAY,
    EVERY_LIMIT_HAS_A_RULE_FOR_THE_WHOLE_COUNTRY,
    EVERY_LIMIT_HAS_A_RULE_ON_EVERY_DAY_TO_COME,
    A_LIMIT_ONCE_PUBLISHED_STAYS,
    A_LETTER_KIND_STANDS_ONCE,
    A_LETTER_KIND_ONCE_PUBLISHED_STAYS,
    A_LETTER_KIND_NAMES_ITS_MARK_AND_BOTH_NAMES,
    A_REPLY_RULE_STANDS_IN_THE_BOOK,
    A_SUCCESSOR_STANDS_IN_THE_CATALOGUE,
    SUCCESSORS_COME_TO_AN_END;

    /** {@code field} is the line that is wrong, for instance {@code rules[3].amount}. */
    RuleViolated violated(String field, String value) {
        return violated(Map.of("field", field, "value", value));
    }

    /** The same, and since which day. */
    RuleViolated violated(String field, String value, LocalDate day) {
        return violated(Map.of("field", field, "value", value, "day", day.toString()));
    }

    private RuleViolated violated(Map<String, String> arguments) {
        var code = "rule-book." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new RuleViolated(new Refusal(code, Refusal.Kind.INVALID, arguments));
    }
}
