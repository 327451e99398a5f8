package org.hanshu.saga.retention;

import java.time.Instant;
import org.hanshu.api.shared.CaseId;

/** What fires when somebody is to be asked whether the people of a case are forgotten. */
public record QuestionDue(CaseId caseId, Instant at) {}
