package org.hanshu.query.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.hanshu.query.shared.FoldedRows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the dossier. */
@Component
class DossierRows {

    private final JdbcClient client;
    private final FoldedRows<CaseView> cases;
    private final ClaimantRows claimants;
    private final FileRows files;
    private final FoldedRows<LetterView> letters;
    private final FoldedRows<ChildView> children;
    private final FoldedRows<ProposalView> proposals;

    DossierRows(JdbcTemplate jdbc, FileRows files) {
        client = JdbcClient.create(jdbc);
        cases = counted(jdbc, "cases", CaseView.class);
        claimants = new ClaimantRows(jdbc);
        this.files = files;
        letters = counted(jdbc, "letters", LetterView.class);
        children = counted(jdbc, "children", ChildView.class);
        proposals = new FoldedRows<>(jdbc, "dossier_1.proposals", ProposalView.class);
    }

    FoldedRows<CaseView> cases() {
        return cases;
    }

    ClaimantRows claimants() {
        return claimants;
    }

    FileRows files() {
        return files;
    }

    FoldedRows<LetterView> letters() {
        return letters;
    }

    FoldedRows<ChildView> children() {
        return children;
    }

    FoldedRows<ProposalView> proposals() {
        return proposals;
    }

    Map<UUID, LetterView> lettersOf(UUID caseId) {
        return of(caseId, "dossier_1.letters", letters);
    }

    Map<UUID, ChildView> childrenOf(UUID caseId) {
        return of(caseId, "dossier_1.children", children);
    }

    Map<UUID, ProposalView> proposalsOf(UUID caseId) {
        return of(caseId, "dossier_1.proposals", proposals);
    }

    void clear() {
        cases.clear();
        claimants.clear();
        files.clear();
        letters.clear();
        children.clear();
        proposals.clear();
    }

    /** With a number for each change, by which the cases that it is about are found again. */
    private static <V> FoldedRows<V> counted(JdbcTemplate jdbc, String table, Class<V> type) {
        return new FoldedRows<>(jdbc, "dossier_1." + table, type)
                .spread("dossier_1.changed_" + table, "dossier_1.changes");
    }

    private <V> Map<UUID, V> of(UUID caseId, String table, FoldedRows<V> rows) {
        var found = new LinkedHashMap<UUID, V>();
        client.sql("select id, body from " + table + " where cases @> to_jsonb(:caseId::text) order by id")
                .param("caseId", caseId.toString())
                .query(row -> {
                    found.put(row.getObject("id", UUID.class), rows.view(row.getString("body")));
                });
        return found;
    }
}
