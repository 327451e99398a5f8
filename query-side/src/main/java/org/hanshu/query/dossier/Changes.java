package org.hanshu.query.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.hanshu.query.shared.Selection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what changed in the list of cases since somebody looked. */
@Component
class Changes {

    private final JdbcClient jdbc;
    private final Cases cases;

    Changes(JdbcClient jdbc, Cases cases) {
        this.jdbc = jdbc;
        this.cases = cases;
    }

    /** What is written is asked first, in a statement of its own: only then the next sees all of it. */
    @QueryHandler
    ListChanges.Found handle(ListChanges query) {
        var written = written(query.since());
        var since = written.isBehind(query.since()) ? Place.BEGINNING : query.since();
        if (since.equals(Place.NOW) || written.settled() < since.changed()) {
            var reached = since.equals(Place.NOW) ? Place.behind(written.settled()) : since;
            return new ListChanges.Found(List.of(), reached, false);
        }
        var found = changed(query, since, written.settled());
        var more = found.size() > query.limit();
        var page = more ? found.subList(0, query.limit()) : found;
        return new ListChanges.Found(shown(query, page), more ? page.getLast() : Place.behind(written.settled()), more);
    }

    /**
     * How far the changes reach.
     *
     * @param last the last number that was given out
     * @param settled up to where nothing more will be written
     */
    private record Written(long last, long settled) {

        /** Then the place is of another database, or of what was lost with this one. */
        boolean isBehind(Place place) {
            return last < place.changed() && !place.equals(Place.NOW);
        }
    }

    /** Who has seen all that was given out costs no look at what is being written. */
    private Written written(Place since) {
        return jdbc.sql("""
                        select last_value,
                               case when last_value = :seen then last_value else dossier_1.settled_change() end settled
                        from dossier_1.change""")
                .param("seen", since.changed())
                .query((row, n) -> new Written(row.getLong("last_value"), row.getLong("settled")))
                .single();
    }

    private List<Place> changed(ListChanges query, Place since, long settled) {
        var selection = new Selection();
        query.scope().ownedOrFiled(selection, Cases.COLUMNS);
        selection
                .also("d.changed between :since and :settled", "since", since.changed())
                .also("(d.changed, c.id) > (:since, :told)", "told", since.caseId())
                .with("settled", settled)
                .with("rows", query.limit() + 1);
        return jdbc.sql("""
                        select d.changed, c.id
                        from dossier_1.changes d join dossier_1.cases c on c.id = any(d.cases)
                        where %s
                        order by d.changed, c.id
                        limit :rows""".formatted(selection.sql()))
                .params(selection.values())
                .query((row, n) -> new Place(row.getLong("changed"), row.getObject("id", UUID.class)))
                .list();
    }

    /** A case that changed more than once, by itself and by its letters, is told where it changed last. */
    private List<ChangedCase> shown(ListChanges query, List<Place> places) {
        if (places.isEmpty()) {
            return List.of();
        }
        var last = new LinkedHashMap<UUID, Place>();
        places.forEach(place -> last.putLast(place.caseId(), place));
        var items = new LinkedHashMap<UUID, CaseItem>();
        cases.among(List.copyOf(last.keySet()), query.scope(), query.reader())
                .items()
                .forEach(item -> items.put(item.id(), item));
        return last.values().stream()
                .flatMap(
                        place -> Stream.ofNullable(items.get(place.caseId())).map(item -> new ChangedCase(place, item)))
                .toList();
    }
}
