package org.hanshu.api.agency;

import java.util.UUID;

/**
 * What a change of an agreement answers.
 *
 * @param agreement the agreement's number among those with this agency
 */
public record AgreementNumbered(UUID id, long version, int agreement) {}
