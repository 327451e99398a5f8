package org.hanshu.command.shared.period;

import java.time.LocalDate;
import org.hanshu.api.period.Reckoning;

/**
 * The last day of a period 期间届满日.
 *
 * @param provisional whether it was found without the notice of a year that it touches
 */
public record Due(LocalDate date, boolean provisional, Reckoning reckoning) {}
