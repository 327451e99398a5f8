package org.hanshu.command.shared.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.Reference;
import org.hanshu.api.shared.Region;
import org.hanshu.api.vocabulary.ApproachKind;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.Channel;
import org.hanshu.api.vocabulary.EmploymentForm;
import org.hanshu.api.vocabulary.FilerRelation;
import org.hanshu.api.vocabulary.RespondentKind;
import org.hanshu.api.vocabulary.RespondentRole;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as somebody told it, in plain words; lists count from 1 in their order.
 *
 * @param industry the trade as told
 * @param mayBeNamedTo to whom the claimants may be named; nobody by default
 */
public record ComplaintTold(
        ApproachKind kind,
        Channel channel,
        List<Reference> references,
        Instant receivedAt,
        Region region,
        @Nullable String industry,
        FilerRelation filedBy,
        List<RespondentTold> respondents,
        List<ClaimantTold> claimants,
        int workersAffected,
        List<ClaimTold> claims,
        boolean anonymous,
        List<String> mayBeNamedTo,
        String narrative) {

    /** How long a name may be, in characters. */
    public static final int LONGEST_NAME = 200;
    /** How long a narrative may be, in characters. */
    public static final int LONGEST_NARRATIVE = 10_000;

    /** The case's id, where it came under a number of its channel's own. */
    public Optional<CaseId> caseId() {
        return references.stream()
                .filter(each -> each.scheme().equals(channel.name()))
                .findFirst()
                .map(CaseId::of);
    }

    /** @param field where it was told, for warnings: {@code employer} or {@code respondents[0]} */
    public record RespondentTold(
            String field,
            RespondentRole role,
            RespondentKind kind,
            @Nullable String name,
            @Nullable String uscc) {}

    /** @param field where it was told, for warnings: {@code complainant} or {@code claimants[0]} */
    public record ClaimantTold(
            String field,
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable String phone,
            @Nullable EmploymentForm employmentForm,
            @Nullable LocalDate employmentEndedOn) {}

    /**
     * @param claimants whose claim it is, by number
     * @param respondents against whom, by number
     */
    public record ClaimTold(
            Cause cause,
            @Nullable Money amount,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate knownOn,
            List<Integer> claimants,
            List<Integer> respondents) {}
}
