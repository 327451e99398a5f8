package org.hanshu.api.mediation;

import org.hanshu.api.shared.CaseId;

/** Of which case a mediation is, for who must ask the case before it goes on. */
public record MediationStanding(CaseId caseId) {}
