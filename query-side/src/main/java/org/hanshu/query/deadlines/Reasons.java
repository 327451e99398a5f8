package org.hanshu.query.deadlines;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.WhyThisDate;
import org.hanshu.api.rulebook.TimeRule;
import org.hanshu.api.shared.Region;
import org.hanshu.query.deadlines.DeadlineReason.NoticeUsed;
import org.hanshu.query.shared.Clock;
import org.hanshu.query.shared.ClockWords;
import org.hanshu.query.shared.QueryRule;
import org.hanshu.query.shared.RowJson;
import org.hanshu.query.shared.Selection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says why a time limit ends on its day, with the rule and the notices of the versions that it was counted with. */
@Component
class Reasons {

    private final JdbcClient jdbc;

    Reasons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    DeadlineReason handle(FindReason query) {
        var selection = new Selection().also("id = :id", "id", query.id());
        query.scope().owned(selection, "owner");
        var running = jdbc.sql("select body from deadlines_1.running where " + selection.sql())
                .params(selection.values())
                .query((row, n) -> RowJson.mapper().readValue(row.getString("body"), Running.class))
                .optional()
                .orElseThrow(QueryRule::notFound);
        var deadline = running.clocks().named(query.name()).map(Clock::deadline).orElseThrow(QueryRule::notFound);
        var reckoning = deadline.reckoning();
        return new DeadlineReason(
                query.id(),
                deadline.name(),
                ClockWords.in(query.reader()).of(deadline.name()),
                running.number(),
                reckoning.start(),
                deadline.due(),
                deadline.provisional(),
                reckoning.rolledFrom(),
                WhyThisDate.sentence(deadline, query.reader()),
                deadline.rule(),
                deadline.ruleVersion(),
                rule(query.id(), deadline).orElse(null),
                deadline.calendarVersion(),
                notices(deadline),
                Days.of(deadline));
    }

    /** The rule of the version and of the place, where the last day was counted by it. */
    private Optional<TimeRule> rule(UUID thing, Deadline deadline) {
        var counted = deadline.reckoning();
        var region = region(thing);
        return rules(deadline.ruleVersion()).stream()
                .filter(rule -> rule.id().equals(deadline.rule()))
                .filter(rule -> region.map(each -> each.isWithin(rule.region()))
                        .orElse(rule.region().isEmpty()))
                .filter(rule -> holds(rule, counted.start()))
                .max(comparingInt((TimeRule rule) -> rule.region().length()).thenComparing(TimeRule::validFrom))
                .filter(rule -> rule.amount() == counted.amount() && rule.unit() == counted.unit());
    }

    private static boolean holds(TimeRule rule, LocalDate start) {
        var end = rule.validTo();
        return !start.isBefore(rule.validFrom()) && (end == null || !start.isAfter(end));
    }

    private List<TimeRule> rules(int version) {
        return jdbc.sql("select rules from deadline_reasons_1.books where version = :version")
                .param("version", version)
                .query((row, n) -> RowJson.mapper().readValue(row.getString("rules"), TimeRule[].class))
                .optional()
                .map(Arrays::asList)
                .orElse(List.of());
    }

    private Optional<Region> region(UUID thing) {
        return jdbc.sql("""
                        select region from deadline_reasons_1.regions
                        where thing_id = :id or thing_id in
                            (select case_id from deadline_reasons_1.cases_of_children where child_id = :id)
                        order by region limit 1""")
                .param("id", thing)
                .query((row, n) -> new Region(row.getString("region")))
                .optional();
    }

    /** Of each year that it touches the notice of the calendar's version; none of a year that was not known then. */
    private List<NoticeUsed> notices(Deadline deadline) {
        return jdbc.sql("""
                        select distinct on (year) year, source from deadline_reasons_1.notices
                        where version <= :version and year between :from and :to order by year, version desc""")
                .param("version", Integer.parseInt(deadline.calendarVersion()))
                .param("from", deadline.reckoning().start().getYear())
                .param("to", deadline.due().getYear())
                .query((row, n) -> new NoticeUsed(row.getInt("year"), row.getString("source")))
                .list();
    }
}
