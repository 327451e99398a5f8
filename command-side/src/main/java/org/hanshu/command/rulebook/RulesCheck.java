package org.hanshu.command.rulebook;

import static org.hanshu.command.rulebook.RuleBookRule.AN_AMOUNT_IS_NEITHER_NEGATIVE_NOR_BEYOND_TEN_YEARS;
import static org.hanshu.command.rulebook.RuleBookRule.AN_ID_IS_LOWER_CASE_WORDS_WITH_DOTS;
import static org.hanshu.command.rulebook.RuleBookRule.A_LIMIT_ONCE_PUBLISHED_STAYS;
import static org.hanshu.command.rulebook.RuleBookRule.A_REGION_IS_A_CODE_PREFIX_OR_EMPTY;
import static org.hanshu.command.rulebook.RuleBookRule.A_RULE_ENDS_AFTER_IT_BEGAN;
import static org.hanshu.command.rulebook.RuleBookRule.A_RULE_NAMES_ITS_SOURCE_AND_START_EVENT;
import static org.hanshu.command.rulebook.RuleBookRule.A_RULE_STANDS_ONCE;
import static org.hanshu.command.rulebook.RuleBookRule.EVERY_LIMIT_HAS_A_RULE_FOR_THE_WHOLE_COUNTRY;
import static org.hanshu.command.rulebook.RuleBookRule.TWO_RULES_OF_A_PLACE_DO_NOT_HOLD_ON_ONE_DAY;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanshu.api.rulebook.TimeRule;
import org.hanshu.command.shared.period.PeriodEngine;

/** Whether these time limits can stand in one book, after the version before it. */
final class RulesCheck {

    private RulesCheck() {}

    static void check(List<TimeRule> rules, List<TimeRule> before) {
        var standing = new HashSet<Place>();
        for (var i = 0; i < rules.size(); i++) {
            var line = "rules[" + i + "]";
            var rule = rules.get(i);
            checkOne(rule, line);
            if (!standing.add(new Place(rule.id(), rule.region(), rule.validFrom()))) {
                throw A_RULE_STANDS_ONCE.violated(line, rule.id());
            }
        }
        checkApart(rules);
        var everywhere =
                ids(rules.stream().filter(rule -> rule.region().isEmpty()).toList());
        requireAll(ids(rules), everywhere, EVERY_LIMIT_HAS_A_RULE_FOR_THE_WHOLE_COUNTRY);
        requireAll(ids(before), ids(rules), A_LIMIT_ONCE_PUBLISHED_STAYS);
    }

    private static void checkOne(TimeRule rule, String line) {
        if (!rule.id().matches("[a-z]+([.-][a-z]+)*")) {
            throw AN_ID_IS_LOWER_CASE_WORDS_WITH_DOTS.violated(line + ".id", rule.id());
        }
        if (!rule.region().matches("(\\d\\d){0,3}")) {
            throw A_REGION_IS_A_CODE_PREFIX_OR_EMPTY.violated(line + ".region", rule.region());
        }
        if (rule.amount() < 0 || rule.amount() > PeriodEngine.LONGEST) {
            throw AN_AMOUNT_IS_NEITHER_NEGATIVE_NOR_BEYOND_TEN_YEARS.violated(
                    line + ".amount", String.valueOf(rule.amount()));
        }
        var end = rule.validTo();
        if (end != null && end.isBefore(rule.validFrom())) {
            throw A_RULE_ENDS_AFTER_IT_BEGAN.violated(line + ".validTo", end.toString());
        }
        if (rule.source().isBlank() || rule.startEvent().isBlank()) {
            throw A_RULE_NAMES_ITS_SOURCE_AND_START_EVENT.violated(line + ".source", rule.id());
        }
    }

    /** For the same limit in the same place one rule follows the other: no day has two. */
    private static void checkApart(List<TimeRule> rules) {
        for (var i = 0; i < rules.size(); i++) {
            var rule = rules.get(i);
            var overlaps = rules.stream()
                    .filter(other ->
                            other.id().equals(rule.id()) && other.region().equals(rule.region()))
                    .filter(other -> other.validFrom().isBefore(rule.validFrom()))
                    .anyMatch(
                            other -> other.validTo() == null || !other.validTo().isBefore(rule.validFrom()));
            if (overlaps) {
                throw TWO_RULES_OF_A_PLACE_DO_NOT_HOLD_ON_ONE_DAY.violated("rules[" + i + "].validFrom", rule.id());
            }
        }
    }

    private static void requireAll(Set<String> required, Set<String> present, RuleBookRule otherwise) {
        required.stream().filter(id -> !present.contains(id)).findFirst().ifPresent(missing -> {
            throw otherwise.violated("rules", missing);
        });
    }

    private static Set<String> ids(List<TimeRule> rules) {
        return rules.stream().map(TimeRule::id).collect(Collectors.toSet());
    }

    private record Place(String id, String region, LocalDate validFrom) {}
}
