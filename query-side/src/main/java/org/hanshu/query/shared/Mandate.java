package org.hanshu.query.shared;

import java.util.UUID;
import org.hanshu.api.vocabulary.UnmaskGround;

/**
 * On what somebody of a case is shown unmasked, beyond what a role is reason enough for.
 *
 * @param number the number of the order, or of the paper for which it is needed, without anybody's name
 */
public record Mandate(UUID caseId, String number, UnmaskGround ground) {}
