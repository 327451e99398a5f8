package org.hanshu.api.supervisioncase;

import java.util.UUID;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.vocabulary.ApproachKind;

/**
 * By what a case is known to one that is to have to do with it.
 *
 * @param owner the union that handles it
 * @param kind what somebody wants of the union with it
 */
public record KnownCase(UUID id, long version, String caseNumber, OrganisationId owner, ApproachKind kind) {}
