package org.hanshu.command.rulebook;

import static org.hanshu.command.rulebook.RuleBookRule.EVERY_LIMIT_HAS_A_RULE_ON_EVERY_DAY_TO_COME;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hanshu.api.rulebook.LetterKindRule;
import org.hanshu.api.rulebook.TimeRule;
import org.hanshu.command.shared.BundledLimits;

/**
 * Whether the limits that the engine itself counts by, and those of the letters, hold for the whole country on every day from
 * today on: where one has no rule, nothing begins to run and everything rests.
 */
record HolesCheck(List<TimeRule> rules, LocalDate today) {

    private static final Set<String> OURS =
            BundledLimits.book().rules().stream().map(TimeRule::id).collect(Collectors.toUnmodifiableSet());

    void check(List<LetterKindRule> kinds) {
        var answered = kinds.stream()
                .flatMap(kind -> Stream.ofNullable(kind.replyRule()))
                .collect(Collectors.toSet());
        rules.stream()
                .map(TimeRule::id)
                .distinct()
                .filter(id -> OURS.contains(id) || answered.contains(id))
                .forEach(this::check);
    }

    private void check(String id) {
        var day = today;
        for (var rule = on(id, day); ; rule = on(id, day)) {
            if (rule.isEmpty()) {
                throw EVERY_LIMIT_HAS_A_RULE_ON_EVERY_DAY_TO_COME.violated(line(id, day), id, day);
            }
            var last = rule.get().validTo();
            if (last == null) {
                return;
            }
            day = last.plusDays(1);
        }
    }

    private Optional<TimeRule> on(String id, LocalDate day) {
        return everywhere(id)
                .map(rules::get)
                .filter(rule -> !rule.validFrom().isAfter(day))
                .filter(rule -> rule.validTo() == null || !rule.validTo().isBefore(day))
                .findFirst();
    }

    /** Where the rule stands that ends before that day; of a limit that begins only later, where its first rule stands. */
    private String line(String id, LocalDate day) {
        var byFirstDay = Comparator.comparing((Integer i) -> rules.get(i).validFrom());
        return everywhere(id)
                .filter(i -> rules.get(i).validFrom().isBefore(day))
                .max(byFirstDay)
                .map(i -> "rules[" + i + "].validTo")
                .or(() -> everywhere(id).min(byFirstDay).map(i -> "rules[" + i + "].validFrom"))
                .orElse("rules");
    }

    /** The places of its rules for the whole country. */
    private Stream<Integer> everywhere(String id) {
        return IntStream.range(0, rules.size()).boxed().filter(i -> {
            var rule = rules.get(i);
            return rule.id().equals(id) && rule.region().isEmpty();
        });
    }
}
