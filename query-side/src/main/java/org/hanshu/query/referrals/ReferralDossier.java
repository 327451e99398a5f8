package org.hanshu.query.referrals;

import static com.fasterxml.jackson.annotation.JsonInclude.Include.NON_NULL;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hanshu.api.correction.CorrectionKind;
import org.hanshu.api.correction.FieldChange;
import org.hanshu.api.referral.AgencyKind;
import org.hanshu.api.referral.CaseConsent;
import org.hanshu.api.referral.ClueGround;
import org.hanshu.api.referral.PersonalField;
import org.hanshu.api.referral.ReferralOutcome;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Money;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.api.vocabulary.ReferralStatus;
import org.hanshu.query.shared.Named;
import org.jspecify.annotations.Nullable;

/**
 * One referral, as far as the reader may know of it: the agency reads what was sent to it and what it said itself.
 *
 * @param caseIds the cases that it is of; the union's to know
 * @param letterId the letter that it follows; the union's to know
 * @param receiver the agency that has it now, or had it of the reader's
 * @param claims which claims of its case, by number; all where empty
 * @param manifestHash SHA-256 over the manifest's canonical text
 * @param shared what personal data of the referral itself the agency reads; its texts are left out where they are not
 * @param text the matter
 * @param rounds one per agency, in order
 * @param clocks what is waited for
 * @param lastWord what the union said when it ended it
 * @param corrections those that wait for a second person; the union's to know
 * @param version what a change names in {@code If-Match}
 */
public record ReferralDossier(
        UUID id,
        @JsonInclude(NON_NULL) @Nullable List<CaseId> caseIds,
        @JsonInclude(NON_NULL) @Nullable UUID letterId,
        Named owner,
        ReferralStatus status,
        Named receiver,
        AgencyKind agencyKind,
        @Nullable String text,
        List<Integer> claims,
        List<Paper> manifest,
        String manifestHash,
        List<PersonalField> shared,
        @Nullable ClueItem clue,
        List<RoundItem> rounds,
        List<ClockItem> clocks,
        Light light,
        @Nullable LocalDate nextDue,
        @Nullable String lastWord,
        @JsonInclude(NON_NULL) @Nullable List<CorrectionItem> corrections,
        Instant preparedAt,
        Instant updatedAt,
        long version) {

    /** One paper or file that goes with it. */
    public record Paper(int n, @Nullable String title, String sha256, List<PersonalField> personal) {}

    /** Why the procuratorate may be told. */
    public record ClueItem(
            List<ClueGround> grounds, @Nullable String nonCooperation) {}

    /**
     * What happened between the union and one agency.
     *
     * @param consents whose consent it stands on; the union's to know
     * @param reason why it was declined, went elsewhere or was taken back
     */
    public record RoundItem(
            Named receiver,
            AgencyKind agencyKind,
            ReferralStatus status,
            @Nullable String legalBasis,
            @JsonInclude(NON_NULL) @Nullable List<CaseConsent> consents,
            @Nullable LocalDate sentOn,
            @Nullable LocalDate receivedOn,
            @Nullable String receivedBy,
            @Nullable String agencyNumber,
            @Nullable LocalDate filedOn,
            @Nullable String reason,
            List<FeedbackItem> feedback,
            List<ResultItem> results) {}

    /** Something that the agency told on the way; {@code closedOn} where it says that it closed its matter. */
    public record FeedbackItem(
            int n,
            Instant at,
            @Nullable String text,
            @Nullable LocalDate closedOn) {}

    /** Something that it told of how it came out; {@code outcomeCode} is missing where we do not know its code. */
    public record ResultItem(
            int n,
            Instant at,
            @Nullable ReferralOutcome outcomeCode,
            String outcomeAsTold,
            @Nullable Money amount,
            @Nullable LocalDate paidOn,
            @Nullable String documentNumber,
            @Nullable String text) {}

    /** A correction that waits; {@code event} is the wrong entry, by its id in the timeline. */
    public record CorrectionItem(
            int n,
            String event,
            CorrectionKind kind,
            List<FieldChange> changes,
            @Nullable String reason,
            String askedBy) {}

    /** Something that is waited for; {@code why} explains the date. */
    public record ClockItem(String name, String title, LocalDate due, Light light, String why) {}
}
