package org.hanshu.saga.childadmission;

import java.time.Instant;
import java.util.UUID;
import org.hanshu.api.shared.CaseId;

/** What fires when a case has waited long enough for a child that it admitted. */
public record AdmissionExpired(CaseId caseId, UUID childId, Instant at) {}
