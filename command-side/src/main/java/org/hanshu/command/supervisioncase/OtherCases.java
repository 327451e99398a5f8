package org.hanshu.command.supervisioncase;

import java.time.Instant;
import java.util.List;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;

/** What other cases remember: a case that is told of another reads there what it is told of. */
interface OtherCases {

    /** In order; none where there is no such case. */
    List<Past> historyOf(CaseId caseId);

    /** Something that happened to a case, by the id of the event that tells it, at the time that was told. */
    record Past(String id, SupervisionCaseEvent event, Instant at) {}
}
