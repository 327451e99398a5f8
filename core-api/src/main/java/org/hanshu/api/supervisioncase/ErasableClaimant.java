package org.hanshu.api.supervisioncase;

import java.util.List;
import java.util.UUID;
import org.hanshu.api.shared.CaseId;

/**
 * A claimant whose case is over, so that nothing forbids to erase them.
 *
 * @param person the claimant as a data subject
 * @param alone whether nobody else claims or claimed in the case
 * @param streams the aggregates in which something is remembered of the case: itself, its file, and what it opened
 */
public record ErasableClaimant(
        CaseId caseId, long version, int claimant, UUID person, boolean alone, List<String> streams) {}
