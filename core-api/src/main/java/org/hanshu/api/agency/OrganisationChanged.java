package org.hanshu.api.agency;

import java.util.UUID;
import org.hanshu.api.shared.OrganisationId;

/** What a change of the register answers; the version is that of the whole register. */
public record OrganisationChanged(UUID id, long version, OrganisationId organisation) {}
