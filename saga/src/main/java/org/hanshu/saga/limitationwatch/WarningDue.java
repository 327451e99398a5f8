package org.hanshu.saga.limitationwatch;

import java.time.Instant;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.vocabulary.LimitationCall;
import org.hanshu.api.vocabulary.LimitationKind;

/** What fires when somebody is to be warned of a limitation. */
public record WarningDue(CaseId caseId, int claim, LimitationKind kind, LimitationCall code, Instant at) {}
