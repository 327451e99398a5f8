package org.hanshu.command.shared.intake;

import org.hanshu.api.shared.Money;
import org.hanshu.command.shared.intake.ComplaintTold.ClaimantTold;
import org.jspecify.annotations.Nullable;

/**
 * A worker on a list 花名册, as it was written.
 *
 * @param claimed what the worker claims alone
 */
public record RollEntry(ClaimantTold told, @Nullable Money claimed) {}
