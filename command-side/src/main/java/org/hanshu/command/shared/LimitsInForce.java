package org.hanshu.command.shared;

import static java.util.Comparator.comparingInt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.PeriodUnit;
import org.hanshu.api.rulebook.LetterKindRule;
import org.hanshu.api.rulebook.TimeRule;
import org.hanshu.api.shared.Region;
import org.hanshu.command.shared.period.Deadlines;
import org.hanshu.command.shared.period.Due;
import org.hanshu.command.shared.period.PeriodEngine;
import org.hanshu.command.shared.period.WorkDays;

/**
 * One version of the rule book together with one version of the work calendar.
 *
 * @param version the rule book's; zero before anything was published
 * @param editions the rules of this version and of those before it, by version
 */
public record LimitsInForce(
        int version,
        List<TimeRule> rules,
        List<LetterKindRule> letterKinds,
        WorkDays days,
        Map<Integer, List<TimeRule>> editions)
        implements Limits {

    /** Before anything was published. */
    public static final LimitsInForce NONE = new LimitsInForce(0, List.of(), List.of(), WorkDays.of(List.of(), "0"));

    public LimitsInForce {
        rules = List.copyOf(rules);
        letterKinds = List.copyOf(letterKinds);
        editions = Map.copyOf(editions);
    }

    /** The first version, or one whose earlier ones nobody asks for. */
    public LimitsInForce(int version, List<TimeRule> rules, List<LetterKindRule> letterKinds, WorkDays days) {
        this(version, rules, letterKinds, days, Map.of(version, rules));
    }

    @Override
    public Deadline deadline(String name, String ruleId, Region region, LocalDate start, Instant now) {
        var rule = rule(ruleId, region, start)
                .orElseThrow(() -> LimitRule.NO_SUCH_LIMIT.violated(ruleId, region.code(), start));
        return Deadlines.set(name, start, rule, version, days, now);
    }

    @Override
    public Deadline agreed(String name, String ground, LocalDate start, LocalDate due, Instant now) {
        return Deadlines.agreed(name, start, due, ground, version, days, now);
    }

    @Override
    public Deadline moved(Deadline earlier, LocalDate due, Instant now) {
        return Deadlines.moved(earlier, due, days, now);
    }

    @Override
    public Deadline laidOn(Deadline earlier, int amount, PeriodUnit unit, Instant now) {
        return Deadlines.laidOn(earlier, reckon(earlier.due(), amount, unit), days, now);
    }

    @Override
    public Optional<TimeRule> rule(String ruleId, Region region, LocalDate start) {
        return rule(rules, ruleId, region, start);
    }

    @Override
    public Optional<TimeRule> setBy(Deadline deadline, Region region) {
        var counted = deadline.reckoning();
        return rule(editions.getOrDefault(deadline.ruleVersion(), List.of()), deadline.rule(), region, counted.start())
                .filter(rule -> rule.amount() == counted.amount() && rule.unit() == counted.unit());
    }

    private static Optional<TimeRule> rule(List<TimeRule> rules, String ruleId, Region region, LocalDate start) {
        return rules.stream()
                .filter(rule -> rule.id().equals(ruleId) && region.isWithin(rule.region()))
                .filter(rule -> !start.isBefore(rule.validFrom()))
                .filter(rule -> rule.validTo() == null || !start.isAfter(rule.validTo()))
                .max(comparingInt((TimeRule rule) -> rule.region().length()).thenComparing(TimeRule::validFrom));
    }

    @Override
    public Optional<LetterKindRule> letterKind(String code) {
        return letterKinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    @Override
    public Due reckon(LocalDate from, int amount, PeriodUnit unit) {
        return PeriodEngine.reckon(from, amount, unit, days);
    }

    @Override
    public LimitsInForce inForce() {
        return this;
    }

    LimitsInForce withBook(int newVersion, List<TimeRule> newRules, List<LetterKindRule> newKinds) {
        var all = new HashMap<>(editions);
        all.put(newVersion, newRules);
        return new LimitsInForce(newVersion, newRules, newKinds, days, all);
    }

    LimitsInForce withDays(WorkDays newDays) {
        return new LimitsInForce(version, rules, letterKinds, newDays, editions);
    }
}
