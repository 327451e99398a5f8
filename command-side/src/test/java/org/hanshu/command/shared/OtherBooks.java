package org.hanshu.command.shared;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hanshu.api.rulebook.TimeRule;
import org.hanshu.api.workcalendar.YearNotice;
import org.jspecify.annotations.Nullable;

/** The bundled books, and what is published after them. */
public final class OtherBooks {

    public static final LimitsInForce BUNDLED = BundledLimits.load();

    private OtherBooks() {}

    /** With the notice of a year in which these days are off. */
    public static LimitsInForce with(int year, String... off) {
        return with(new YearNotice(year, Stream.of(off).map(LocalDate::parse).toList(), List.of(), "通知"));
    }

    /** With this notice. */
    public static LimitsInForce with(YearNotice notice) {
        return new LimitsInForce(
                BUNDLED.version(),
                BUNDLED.rules(),
                BUNDLED.letterKinds(),
                BUNDLED.days().with(notice, "4"),
                BUNDLED.editions());
    }

    /** With a second version of the rule book, in which one rule became these. */
    public static LimitsInForce with(String rule, UnaryOperator<Stream<TimeRule>> change) {
        var rules = Stream.concat(
                        BUNDLED.rules().stream().filter(each -> !each.id().equals(rule)),
                        change.apply(BUNDLED.rules().stream()
                                .filter(each -> each.id().equals(rule))))
                .toList();
        var editions = new HashMap<>(BUNDLED.editions());
        editions.put(2, rules);
        return new LimitsInForce(2, rules, BUNDLED.letterKinds(), BUNDLED.days(), editions);
    }

    /** The same rule for these start days, with another length. */
    public static TimeRule rule(TimeRule like, LocalDate from, @Nullable LocalDate to, int amount) {
        return new TimeRule(
                like.id(),
                like.region(),
                from,
                to,
                amount,
                like.unit(),
                like.rolls(),
                like.cutOff(),
                like.startEvent(),
                like.authority(),
                like.source());
    }
}
