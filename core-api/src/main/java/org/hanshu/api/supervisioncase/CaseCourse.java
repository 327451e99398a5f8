package org.hanshu.api.supervisioncase;

import java.util.UUID;
import org.hanshu.api.shared.OrganisationId;

/**
 * Who has a case, and whether anything is still to be done in it.
 *
 * @param owner the union that handles it
 */
public record CaseCourse(UUID id, long version, OrganisationId owner, boolean open) {}
