package org.hanshu.application.intake;

import java.util.Optional;
import java.util.UUID;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.hanshu.api.shared.CaseId;
import org.hanshu.command.supervisioncase.KnownComplaints;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keyed digests of complaints that came in, kept in the transactions that filed them. */
@Component
class StoredRepeatMarks implements KnownComplaints {

    private final JdbcClient jdbc;

    StoredRepeatMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<CaseId> find(String mark) {
        return jdbc.sql("select case_id from platform.repeat_mark where mark = ?")
                .param(mark)
                .query(UUID.class)
                .optional()
                .map(CaseId::new);
    }

    @Override
    public void remember(String mark, CaseId caseId) {
        CurrentUnitOfWork.get().onPrepareCommit(work -> jdbc.sql(
                        "insert into platform.repeat_mark (mark, case_id) values (?, ?) on conflict do nothing")
                .params(mark, caseId.value())
                .update());
    }
}
