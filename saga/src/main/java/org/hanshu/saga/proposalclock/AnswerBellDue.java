package org.hanshu.saga.proposalclock;

import org.hanshu.api.shared.ProposalId;
import org.hanshu.saga.shared.Bell;

/** What fires when a bell of a proposal's clock is to ring. */
public record AnswerBellDue(ProposalId proposalId, String clock, Bell bell) {}
