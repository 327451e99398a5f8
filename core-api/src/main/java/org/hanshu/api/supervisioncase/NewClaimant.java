package org.hanshu.api.supervisioncase;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Warning;
import org.hanshu.api.vocabulary.EmploymentForm;
import org.jspecify.annotations.Nullable;

/**
 * A worker on a list who is to join a case.
 *
 * @param place where in the list: {@code claimants[0]}, or the line of a file
 * @param same the data subjects who are this worker, wherever they stand: one of them in the case is enough
 * @param claimed what the worker claims alone
 * @param warnings what is odd about it
 */
public record NewClaimant(
        String place,
        @Nullable Personal<String> name,
        @Nullable Personal<String> identityNumber,
        @Nullable Personal<String> phone,
        @Nullable EmploymentForm employmentForm,
        @Nullable LocalDate employmentEndedOn,
        Set<UUID> same,
        @Nullable Money claimed,
        List<Warning> warnings) {

    /** As the case remembers the worker. */
    public Claimant numbered(int n) {
        return new Claimant(n, name, identityNumber, phone, employmentForm, employmentEndedOn);
    }
}
