package org.hanshu.saga.casefollowup;

import org.hanshu.api.shared.CaseId;
import org.hanshu.saga.shared.Bell;

/** What fires when a bell of a case's clock is to ring. */
public record BellDue(CaseId caseId, String clock, Bell bell) {}
