package org.hanshu.query.statistics;

import java.time.LocalDate;
import org.hanshu.api.shared.Money;

/** Money of which somebody made sure that the workers got it, by the day on which that was found. */
record Paid(LocalDate day, Money amount) {}
