package org.hanshu.query.dossier;

import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.hanshu.api.vocabulary.CaseStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what a union has still in hand. */
@Component
class OpenCases {

    private static final List<String> OVER = List.of(
                    CaseStatus.CLOSED,
                    CaseStatus.REFUSED,
                    CaseStatus.TRANSFERRED,
                    CaseStatus.LAPSED,
                    CaseStatus.MERGED,
                    CaseStatus.ANSWERED)
            .stream()
            .map(CaseStatus::name)
            .toList();

    private final JdbcClient jdbc;

    OpenCases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    CountOpenCases.Counted handle(CountOpenCases query) {
        return new CountOpenCases.Counted(
                jdbc.sql("select count(*) from dossier_1.cases where owner = :owner and status not in (:over)")
                        .param("owner", query.owner().value())
                        .param("over", OVER)
                        .query(Integer.class)
                        .single());
    }
}
