package org.hanshu.query.shared;

import java.util.UUID;
import org.hanshu.api.vocabulary.UnmaskGround;

/**
 * On what an auditor is shown somebody of a case unmasked.
 *
 * @param number the number of the order, without anybody's name
 */
public record Mandate(UUID caseId, String number, UnmaskGround ground) {}
