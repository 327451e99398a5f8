package org.hanshu.query.mediations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hanshu.api.mediation.MediationParty;
import org.hanshu.api.mediation.Side;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PartiesCorrected;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.RespondentAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.RespondentIdentified;
import org.hanshu.api.supervisioncase.Respondent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.query.shared.AppendedRows;
import org.hanshu.query.shared.RowJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How cases are numbered, and how those are called who stand in them: a mediator knows whom they talk to. */
@Component
class PartyNames {

    private final JdbcTemplate jdbc;
    private final AppendedRows cases;
    private final AppendedRows people;

    PartyNames(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        cases = new AppendedRows(
                jdbc, "insert into mediation_1.cases (case_id, number) values (?, ?) on conflict do nothing");
        people = new AppendedRows(jdbc, """
                insert into mediation_1.people (case_id, side, n, body) values (?, ?, ?, ?::jsonb)
                on conflict (case_id, side, n) do update set body = excluded.body""");
    }

    /** One of those who stand in a case, under the name that they go by. */
    record Named(@Nullable String name, @Nullable Personal<String> personalName) {

        static final Named UNKNOWN = new Named(null, null);
    }

    void note(SupervisionCaseEvent event) {
        switch (event) {
            case ComplaintFiled filed -> {
                cases.add(filed.caseId().value(), filed.caseNumber());
                claimants(filed.caseId(), filed.claimants());
                respondents(filed.caseId(), filed.respondents());
            }
            case ClaimantsAdded added -> claimants(added.caseId(), added.claimants());
            case RespondentAdded added -> respondents(added.caseId(), List.of(added.respondent()));
            case RespondentIdentified known -> respondents(known.caseId(), List.of(known.respondent()));
            case PartiesCorrected right -> {
                claimants(right.caseId(), right.claimants());
                respondents(right.caseId(), right.respondents());
            }
            default -> {} // Nobody is named.
        }
    }

    private void claimants(CaseId caseId, List<Claimant> several) {
        several.forEach(each -> add(caseId, Side.CLAIMANT, each.n(), new Named(null, each.name())));
    }

    private void respondents(CaseId caseId, List<Respondent> several) {
        several.forEach(each -> add(caseId, Side.RESPONDENT, each.n(), new Named(each.name(), each.personalName())));
    }

    private void add(CaseId caseId, Side side, int n, Named named) {
        people.add(caseId.value(), side.name(), n, RowJson.mapper().writeValueAsString(named));
    }

    Map<MediationParty, Named> of(UUID caseId) {
        var found = new HashMap<MediationParty, Named>();
        JdbcClient.create(jdbc)
                .sql("select side, n, body from mediation_1.people where case_id = ?")
                .param(caseId)
                .query(row -> {
                    found.put(
                            new MediationParty(Side.valueOf(row.getString("side")), row.getInt("n")),
                            RowJson.mapper().readValue(row.getString("body"), Named.class));
                });
        return found;
    }

    Map<UUID, String> numbers(List<UUID> caseIds) {
        var found = new HashMap<UUID, String>();
        JdbcClient.create(jdbc)
                .sql("select case_id, number from mediation_1.cases where case_id = any(?::uuid[])")
                .param(caseIds.stream().map(UUID::toString).toArray(String[]::new))
                .query(row -> {
                    found.put(row.getObject("case_id", UUID.class), row.getString("number"));
                });
        return found;
    }

    void clear() {
        jdbc.execute("truncate table mediation_1.cases, mediation_1.people");
    }
}
