package org.hanshu.api.supervisioncase;

import java.util.List;
import java.util.UUID;
import org.hanshu.api.shared.Warning;

/**
 * What filing a complaint answers.
 *
 * @param already whether the same organisation filed it before, so that nothing changed
 */
public record CaseFiled(UUID id, String caseNumber, long version, List<Warning> warnings, boolean already) {}
