package org.hanshu.api.supervisioncase;

import java.time.LocalDate;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.vocabulary.EmploymentForm;
import org.jspecify.annotations.Nullable;

/**
 * A worker whose right is at stake 投诉人.
 *
 * @param n the number in the case, from 1, never given again
 * @param employmentEndedOn the last day of employment; for unpaid wages the limitation runs from it (调解仲裁法 27)
 */
public record Claimant(
        int n,
        @Nullable Personal<String> name,
        @Nullable Personal<String> identityNumber,
        @Nullable Personal<String> phone,
        @Nullable EmploymentForm employmentForm,
        @Nullable LocalDate employmentEndedOn) {}
