package org.hanshu.query.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.ValueRange;
import java.util.List;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.hanshu.api.agency.SharedField;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.query.shared.Disclosure;
import org.hanshu.query.shared.QueryRule;
import org.hanshu.query.shared.Selection;
import org.hanshu.query.shared.Slice;
import org.hanshu.query.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells what happened to a case. */
@Component
class Timelines {

    /** What was filed, its state and its result: all that who filed it without owning it reads. */
    private static final List<String> OF_THE_FILER = List.of(
            "case.filed",
            "case.accepted",
            "case.refused",
            "case.information-requested",
            "case.information-provided",
            "case.consultation-answered",
            "case.receipt-corrected",
            "case.parties-corrected",
            "case.closed",
            "case.closing-corrected",
            "case.reopened",
            "case.merged",
            "case.split",
            "case.lapsed",
            "case.lapse-taken-back",
            "case.suspended",
            "case.resumed",
            "case.handover-offered",
            "case.handover-accepted",
            "case.handover-returned");

    /** How far it is, in sentences that name no cause, nobody and no other case. */
    private static final List<String> OF_THE_SHARED = List.of(
            "case.accepted",
            "case.refused",
            "case.information-requested",
            "case.information-provided",
            "case.consultation-answered",
            "case.closed",
            "case.reopened",
            "case.lapsed",
            "case.lapse-taken-back",
            "case.suspended",
            "case.resumed");

    private static final ValueRange FOUR_DIGITS = ValueRange.of(1, 9999);

    private final JdbcClient jdbc;
    private final Disclosure disclosure;

    Timelines(JdbcClient jdbc, Disclosure disclosure) {
        this.jdbc = jdbc;
        this.disclosure = disclosure;
    }

    @QueryHandler
    Timeline handle(FindTimeline query) {
        var slice = query.slice();
        var selection = new Selection()
                .also(
                        "about in (select about from timeline_1.links where case_id = :caseId)",
                        "caseId",
                        query.caseId());
        var reach = reach(query);
        if (reach != Reach.ALL) {
            selection.also("type in (:types)", "types", reach == Reach.FILED ? OF_THE_FILER : OF_THE_SHARED);
        }
        if (reach == Reach.NOTHING) {
            selection.also("false");
        }
        after(slice, selection);
        var found = rows(selection.with("rows", slice.rowsToRead()));
        var page = slice.page(found, TimelineRow::cursor);
        var told = reach == Reach.FILED
                ? page.items().stream().flatMap(asFiled(query.caseId())::toldOf).toList()
                : page.items();
        var reader = new Disclosure.Reader(query.scope().caller(), false, "timeline", query.reader());
        return Texts.shown(
                disclosure,
                reader,
                texts -> new Timeline(
                        told.stream()
                                .map(each -> reach == Reach.SHARED
                                        ? each.forNobody()
                                                .entry(texts, query.reader())
                                                .withoutWhatItCarries()
                                        : each.entry(texts, query.reader()))
                                .toList(),
                        page.next()));
    }

    /** Each with the kind of the letter that it is about, and its number once it has one. */
    private List<TimelineRow> rows(Selection selection) {
        return jdbc.sql("""
                        select e.*, l.kind, l.number
                        from (select * from timeline_1.entries where %s order by occurred_at, position limit :rows) e
                        left join lateral (
                            select max(payload ->> 'kind') filter (where type = 'letter.drafted') kind,
                                   max(payload ->> 'number') filter (where type = 'letter.issued') number
                            from timeline_1.entries
                            where about = e.about and position < e.position and e.type like 'letter.%%') l on true
                        order by e.occurred_at, e.position""".formatted(selection.sql()))
                .params(selection.values())
                .query((row, n) -> TimelineRow.of(row))
                .list();
    }

    /** How much the reader is told: all, what was filed and became of it, how far it is by agreement, or only that it is. */
    private enum Reach {
        ALL,
        FILED,
        SHARED,
        NOTHING
    }

    /** How much of the case the reader reads; refuses who may not know of it. */
    private Reach reach(FindTimeline query) {
        var scope = query.scope();
        var hands = hands(query.caseId());
        if (hands.isEmpty()) {
            throw QueryRule.notFound();
        }
        if (scope.readsAllOf(hands.getLast().owner())) {
            return Reach.ALL;
        }
        var read = hands.stream().anyMatch(each -> scope.filed(each.filer()) || scope.filed(each.owner()));
        var asked = hands.getLast().asked();
        if (read || (asked != null && scope.filed(asked))) {
            return Reach.FILED;
        }
        if (query.sharing() != null) {
            return query.sharing().opens(SharedField.PROGRESS) ? Reach.SHARED : Reach.NOTHING;
        }
        throw QueryRule.notFound();
    }

    private AsFiled asFiled(UUID caseId) {
        return jdbc.sql(
                        "select *, null as kind, null as number from timeline_1.entries where about = :caseId and type = 'case.filed'")
                .param("caseId", caseId)
                .query((row, n) ->
                        new AsFiled((ComplaintFiled) TimelineRow.of(row).event()))
                .single();
    }

    /** In whose hands the case was, one after the other. */
    private List<Held> hands(UUID caseId) {
        return jdbc.sql("""
                        select 0 as position, filer, owner, null as asked from timeline_1.cases where case_id = :caseId
                        union all
                        select h.position, c.filer, h.owner, h.asked
                        from timeline_1.hands h join timeline_1.cases c using (case_id) where case_id = :caseId
                        order by position""")
                .param("caseId", caseId)
                .query((row, n) -> Held.of(row))
                .list();
    }

    private record Held(
            OrganisationId filer,
            OrganisationId owner,
            @Nullable OrganisationId asked) {

        static Held of(ResultSet row) throws SQLException {
            var asked = row.getString("asked");
            return new Held(
                    new OrganisationId(row.getString("filer")),
                    new OrganisationId(row.getString("owner")),
                    asked == null ? null : new OrganisationId(asked));
        }
    }

    private static void after(Slice slice, Selection selection) {
        if (slice.isFirst()) {
            return;
        }
        var keys = slice.keys(2);
        try {
            selection
                    .also("(occurred_at, position) > (:occurred, :position)", "occurred", occurredAt(keys.get(0)))
                    .with("position", Long.parseLong(keys.get(1)));
        } catch (DateTimeException | NumberFormatException e) {
            throw Slice.unreadable();
        }
    }

    /** PostgreSQL keeps no time of just any year. */
    private static OffsetDateTime occurredAt(String key) {
        var occurredAt = OffsetDateTime.parse(key);
        FOUR_DIGITS.checkValidValue(occurredAt.getYear(), ChronoField.YEAR);
        return occurredAt;
    }
}
