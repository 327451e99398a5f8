package org.hanshu.query.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.hanshu.api.shared.InPlace;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.hanshu.api.vocabulary.ErasureGround;
import org.hanshu.query.audit.ErasureList.Erasure;
import org.hanshu.query.shared.RowJson;
import org.hanshu.query.shared.Selection;
import org.hanshu.query.shared.Slice;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Tells auditors who was erased. */
@Component
class Erasures {

    private static final TypeReference<List<UUID>> PEOPLE = new TypeReference<>() {};

    private final JdbcClient jdbc;

    Erasures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    ErasureList handle(ListErasures query) {
        var slice = query.slice();
        var selection = new Selection()
                .where("actor = :actor", "actor", query.actor())
                .where("case_id = :case", "case", query.caseId())
                .with("most", slice.rowsToRead());
        after(slice, selection);
        var found = jdbc.sql("select * from erasures_1.erasures where " + selection.sql()
                        + " order by at desc, event_id desc limit :most")
                .params(selection.values())
                .query((row, n) -> erasure(row))
                .list();
        var page = slice.page(found, each -> Slice.cursor(each.at(), each.eventId()));
        return new ErasureList(page.items(), page.next());
    }

    private static void after(Slice slice, Selection selection) {
        if (slice.isFirst()) {
            return;
        }
        var keys = slice.keys(2);
        try {
            selection
                    .also("(at, event_id) < (:placeAt, :placeId)", "placeAt", OffsetDateTime.parse(keys.getFirst()))
                    .with("placeId", keys.getLast());
        } catch (DateTimeParseException e) {
            throw Slice.unreadable();
        }
    }

    private static @Nullable InPlace inPlace(ResultSet row) throws SQLException {
        var away = row.getString("in_place_of");
        return away == null ? null : new InPlace(away, row.getString("substitution"));
    }

    private static Erasure erasure(ResultSet row) throws SQLException {
        return new Erasure(
                row.getString("event_id"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                Role.valueOf(row.getString("role")),
                inPlace(row),
                new OrganisationId(row.getString("organisation")),
                row.getObject("case_id", UUID.class),
                row.getInt("claimant"),
                RowJson.mapper().readValue(row.getString("people"), PEOPLE),
                row.getInt("texts"),
                ErasureGround.valueOf(row.getString("ground")),
                row.getString("order_number"));
    }
}
