package org.hanshu.query.statistics;

import java.time.LocalDate;
import java.util.Map;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.query.shared.QueryRule;
import org.hanshu.query.shared.Selection;

/** What is counted: of whom, in which days, where and about what. */
record Asked(FindStatistics query, LocalDate from, LocalDate to) {

    /** An opening of a case that was open on any day of the period. */
    static final String IN_PERIOD = "opened_on <= :to and (ended_on is null or ended_on >= :from)";

    static Asked of(FindStatistics query, LocalDate today) {
        var to = query.to() == null ? today : query.to();
        var from = query.from() == null ? to.withDayOfYear(1) : query.from();
        if (from.isAfter(to)) {
            throw QueryRule.FROM_AFTER_TO.violated(Map.of("field", "from"));
        }
        return new Asked(query, from, to);
    }

    /** The cases of the reader's unions; of who has none, those that it filed. */
    Selection cases() {
        var selection = period();
        query.scope().counted(selection, "owner", "filer");
        return about(selection);
    }

    /** The cases of the reader's unions only. */
    Selection owned() {
        var selection = period();
        query.scope().owned(selection, "owner");
        return about(selection);
    }

    Selection letters() {
        var selection = period();
        query.scope().owned(selection, "l.issuer");
        return selection
                .where("starts_with(l.region, :region)", "region", query.region())
                .where("""
                        (select bool_or(:cause = any(c.causes)) from statistics_1.openings c
                         where c.id = any(l.cases) and c.is_last)""", "cause", query.cause());
    }

    /** What the reader's unions opened beside letters, of this kind. */
    Selection children(ChildKind kind) {
        var selection = period().where("k.kind = :kind", "kind", kind);
        query.scope().owned(selection, "k.owner");
        return selection
                .where("starts_with(k.region, :region)", "region", query.region())
                .where("""
                        (select bool_or(:cause = any(c.causes)) from statistics_1.openings c
                         where c.id = any(k.cases) and c.is_last)""", "cause", query.cause());
    }

    private Selection about(Selection selection) {
        return selection
                .where("starts_with(region, :region)", "region", query.region())
                .where(":cause = any(causes)", "cause", query.cause());
    }

    private Selection period() {
        return new Selection().with("from", from).with("to", to);
    }
}
