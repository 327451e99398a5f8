package org.hanshu.command.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.PeriodUnit;
import org.hanshu.api.rulebook.LetterKindRule;
import org.hanshu.api.rulebook.TimeRule;
import org.hanshu.api.shared.Region;
import org.hanshu.command.shared.period.Due;

/** The bundled limits, which remember by which rule something was counted, and from which day. */
public final class AskedLimits implements Limits {

    private record Asked(String rule, LocalDate start, LocalDate due) {}

    private final LimitsInForce limits = BundledLimits.load();
    private final List<Asked> asked = new ArrayList<>();
    private final Map<String, Set<LocalDate>> happened = new HashMap<>();

    /** An event of this stored name happened on this day, or told it. */
    public void happened(String event, LocalDate day) {
        happened.computeIfAbsent(event, name -> new HashSet<>()).add(day);
    }

    /** Fails where a rule that names an event of this aggregate counts nothing from the day of that event. */
    public void coverEveryRuleThatStartsWith(String aggregate, String... leaving) {
        var unset = new TreeSet<String>();
        for (var rule : limits.rules()) {
            if (rule.startEvent().startsWith(aggregate + ".") && !isSet(rule)) {
                unset.add(rule.id());
            }
        }
        assertThat(unset).containsExactlyInAnyOrder(leaving);
    }

    private boolean isSet(TimeRule rule) {
        var days = happened.getOrDefault(rule.startEvent(), Set.of());
        return asked.stream()
                .filter(each -> each.rule().equals(rule.id()))
                .anyMatch(each -> starts(days, each.start()));
    }

    /** On that day, or where a period that began on it ended: more time, and what is due a while after an answer. */
    private boolean starts(Set<LocalDate> days, LocalDate start) {
        return days.contains(start)
                || asked.stream().anyMatch(each -> each.due().equals(start) && days.contains(each.start()));
    }

    @Override
    public Deadline deadline(String name, String ruleId, Region region, LocalDate start, Instant now) {
        var deadline = limits.deadline(name, ruleId, region, start, now);
        asked.add(new Asked(ruleId, start, deadline.due()));
        return deadline;
    }

    /** Who looks up a rule and counts by itself. */
    @Override
    public Optional<TimeRule> rule(String ruleId, Region region, LocalDate start) {
        var rule = limits.rule(ruleId, region, start);
        rule.ifPresent(each -> asked.add(new Asked(ruleId, start, start)));
        return rule;
    }

    @Override
    public Deadline agreed(String name, String ground, LocalDate start, LocalDate due, Instant now) {
        return limits.agreed(name, ground, start, due, now);
    }

    @Override
    public Deadline moved(Deadline earlier, LocalDate due, Instant now) {
        return limits.moved(earlier, due, now);
    }

    @Override
    public Deadline laidOn(Deadline earlier, int amount, PeriodUnit unit, Instant now) {
        return limits.laidOn(earlier, amount, unit, now);
    }

    @Override
    public Optional<TimeRule> setBy(Deadline deadline, Region region) {
        return limits.setBy(deadline, region);
    }

    @Override
    public Optional<LetterKindRule> letterKind(String code) {
        return limits.letterKind(code);
    }

    @Override
    public Due reckon(LocalDate from, int amount, PeriodUnit unit) {
        return limits.reckon(from, amount, unit);
    }

    @Override
    public LimitsInForce inForce() {
        return limits.inForce();
    }
}
