package org.hanshu.query.dossier;

import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says where somebody is remembered, to the system itself when it erases them. */
@Component
class Places {

    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    PlacesOfPerson handle(FindPlacesOfPerson query) {
        var people = query.people().stream().map(UUID::toString).toList();
        return new PlacesOfPerson(jdbc.sql("""
                        select case_id, n from dossier_1.claimants
                        where people ??| array[:people]
                        order by case_id, n""")
                .param("people", people)
                .query((row, n) -> new PlacesOfPerson.Place(row.getObject("case_id", UUID.class), row.getInt("n")))
                .list());
    }

    @QueryHandler
    ProposalsOfCase handle(FindProposalsOfCase query) {
        return new ProposalsOfCase(jdbc.sql("select id from dossier_1.proposals where cases @> to_jsonb(:caseId::text)")
                .param("caseId", query.caseId().toString())
                .query(UUID.class)
                .list());
    }
}
