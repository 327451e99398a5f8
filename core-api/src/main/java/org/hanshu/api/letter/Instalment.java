package org.hanshu.api.letter;

import java.time.LocalDate;
import org.hanshu.api.shared.Money;
import org.jspecify.annotations.Nullable;

/** One step of a plan to put a wrong right: what is promised until when. */
public record Instalment(int n, LocalDate due, @Nullable Money amount) {}
