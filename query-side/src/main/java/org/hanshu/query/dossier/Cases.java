package org.hanshu.query.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.hanshu.api.agency.SharedField;
import org.hanshu.api.shared.Role;
import org.hanshu.query.shared.Clocks;
import org.hanshu.query.shared.Disclosure;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Selection;
import org.hanshu.query.shared.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds cases. */
@Component
class Cases {

    /** Of these people: as somebody who answers, or as one of those whose rights are at stake; now, or when it was filed. */
    @SuppressWarnings("InlineFormatString") // long enough to stand by itself
    private static final String THEIRS = """

            or (%1$s and (c.people ??| array[:people]
                or c.id in (select case_id from dossier_1.claimants where people ??| array[:people])))
            or (%2$s and (c.filed_people ??| array[:people]
                or c.id in (select filed.id from dossier_1.claimants named join dossier_1.cases filed on filed.id = case_id
                            where named.people ??| array[:people]
                              and n <= (filed.body -> 'atFirst' ->> 'claimants')::int)))""";

    static final Scope.Columns COLUMNS =
            new Scope.Columns("c.owner", "c.filer", "c.readers", "c.region", "c.filed_causes");

    private final JdbcClient jdbc;
    private final DossierRows rows;
    private final Disclosure disclosure;

    Cases(JdbcClient jdbc, DossierRows rows, Disclosure disclosure) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.disclosure = disclosure;
    }

    @QueryHandler
    CaseList handle(ListCases query) {
        return list(query, selection(query));
    }

    /** Those of these cases that the list shows this reader, as it shows them. */
    CaseList among(List<UUID> ids, Scope scope, Locale reader) {
        var query = ListCases.ofAll(ids.size(), scope, reader);
        return list(query, selection(query).also("c.id in (:among)", "among", ids));
    }

    private CaseList list(ListCases query, Selection selection) {
        var slice = query.slice();
        var found = jdbc.sql(withTheirChildren(selection))
                .params(selection.with("rows", slice.rowsToRead()).values())
                .query((row, n) -> found(query, row))
                .list();
        var page = slice.page(found, FoundCase::cursor);
        var reader = new Disclosure.Reader(query.scope().caller(), false, "list", query.reader());
        return Texts.shown(
                disclosure,
                reader,
                texts -> new CaseList(
                        page.items().stream()
                                .filter(FoundCase::isKnown)
                                .map(each -> each.item(texts))
                                .toList(),
                        page.next()));
    }

    private static String withTheirChildren(Selection selection) {
        return """
            select c.body,
                   greatest(c.urgency, l.urgency, k.urgency) urgency,
                   least(c.next_due, l.next_due, k.next_due) next_due,
                   greatest(c.updated_at, l.updated_at, k.updated_at) updated_at
            from dossier_1.cases c
            cross join lateral (
                select max(urgency) urgency, min(next_due) next_due, max(updated_at) updated_at
                from dossier_1.letters where cases @> to_jsonb(c.id::text)) l
            cross join lateral (
                select max(urgency) urgency, min(next_due) next_due, max(updated_at) updated_at
                from dossier_1.children where cases @> to_jsonb(c.id::text)) k
            where %s
            order by c.received_at desc, c.id desc
            limit :rows""".formatted(selection.sql());
    }

    private Selection selection(ListCases query) {
        var selection = new Selection();
        asFarAsItTells(query).ownedOrFiled(selection, COLUMNS);
        selection
                .where("c.status = :status", "status", query.status())
                .where("starts_with(c.region, :region)", "region", query.region())
                .where(
                        "c.causes @> to_jsonb(:cause::text) and (%s or c.filed_causes @> to_jsonb(:cause::text))"
                                .formatted(all(query)),
                        "cause",
                        query.cause());
        if (query.light() != null) {
            selection.also(
                    "greatest(c.urgency, l.urgency, k.urgency) = :urgency", "urgency", Clocks.urgency(query.light()));
        }
        if (query.mine()) {
            selection.also(
                    "(c.supervisors @> to_jsonb(:account::text) or c.taken_in_by = :account)",
                    "account",
                    query.scope().caller().actor());
        }
        numbered(query, selection);
        worded(query, selection);
        selection.newestFirst(query.slice(), "c.received_at", "c.id");
        return selection;
    }

    /** Under a paper that does not share a cause, or how far a case is, none is found by it. */
    private static Scope asFarAsItTells(ListCases query) {
        return query.scope()
                .sharing(share -> (query.cause() == null || share.causes().contains(query.cause()))
                        && (query.light() == null || share.fields().contains(SharedField.PROGRESS)));
    }

    /** The numbers of what was merged into a case find it for who reads all of it only. */
    private static void numbered(ListCases query, Selection selection) {
        selection.where(
                """
                (c.case_number = :number
                 or (%1$s and c.former_numbers @> to_jsonb(:number::text))
                 or %2$s
                 or %3$s)""".formatted(all(query), referred(query, "'number', :number::text"), hasLetter(query, ":number")),
                "number",
                query.number());
        if (query.reference() != null) {
            selection
                    .also(
                            referred(query, "'scheme', :scheme::text, 'number', :referenceNumber::text"),
                            "scheme",
                            query.reference().scheme())
                    .with("referenceNumber", query.reference().number());
        }
    }

    /** By the number of a letter none is found that only a paper shares which does not open letters. */
    private static String hasLetter(ListCases query, String number) {
        var told =
                query.scope().shares().stream().allMatch(share -> share.fields().contains(SharedField.LETTERS));
        return """
            (%s and exists (select from dossier_1.letters
                            where number = %s and cases @> to_jsonb(c.id::text)))""".formatted(told ? "true" : query.scope().whereFiled("c.filer"), number);
    }

    private static String referred(ListCases query, String reference) {
        return """
            (c.refs @> jsonb_build_array(jsonb_build_object(%1$s))
             and (%2$s or c.body -> 'filed' -> 'references' @> jsonb_build_array(jsonb_build_object(%1$s))))""".formatted(reference, all(query));
    }

    private static String all(ListCases query) {
        return query.scope().whereAllIsRead("c.owner");
    }

    /**
     * A person is found by the whole of a name, identity number or phone only, and not by who sees nothing personal: in what
     * the reader's union owns, also where that person went to another case, and in what they filed, where they named them.
     */
    private void worded(ListCases query, Selection selection) {
        if (query.words() == null) {
            return;
        }
        var words = query.words().strip();
        var people = query.scope().role() == Role.AUDITOR
                ? List.<String>of()
                : disclosure.subjectsOf(words).stream().map(Object::toString).toList();
        var named = """
                strpos(case when %s then c.words else c.filed_words end, lower(:words)) > 0
                or %s""".formatted(all(query), hasLetter(query, ":words"));
        selection.also(people.isEmpty() ? "(" + named + ")" : "(" + named + theirs(query) + ")", "words", words);
        if (!people.isEmpty()) {
            selection.with("people", people);
        }
    }

    private static String theirs(ListCases query) {
        return THEIRS.formatted(all(query), query.scope().whereFiled("c.filer"));
    }

    private FoundCase found(ListCases query, ResultSet row) throws SQLException {
        var view = rows.cases().view(row.getString("body"));
        var all = query.scope().readsAllOf(view.hands().owner());
        var theirs = Dossiers.mayKnow(query.scope(), view);
        var sharing = theirs ? null : SharedCases.of(view, query.scope()).orElse(null);
        return new FoundCase(all ? view : view.knownBeyondTheOwner(), Standing.of(row), theirs, sharing);
    }
}
