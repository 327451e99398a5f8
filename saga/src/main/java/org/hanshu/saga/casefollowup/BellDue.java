package org.hanshu.saga.casefollowup;

import org.hanshu.api.shared.CaseId;

/** What fires when a bell of a case's clock is to ring. */
public record BellDue(CaseId caseId, String clock, Bell bell) {}
