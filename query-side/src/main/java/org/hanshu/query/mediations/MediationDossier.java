package org.hanshu.query.mediations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hanshu.api.mediation.MediatedClaim;
import org.hanshu.api.mediation.MediationRoute;
import org.hanshu.api.mediation.OpenRemedy;
import org.hanshu.api.mediation.Remedy;
import org.hanshu.api.mediation.Side;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.api.vocabulary.MediationStatus;
import org.hanshu.query.shared.Named;
import org.hanshu.query.shared.ReplyDue;
import org.jspecify.annotations.Nullable;

/**
 * A mediation with who takes part, its sessions and its agreement.
 *
 * @param claims of what it is about
 * @param opensNow what stands open besides, since the fifteen days of the law are over
 * @param remedies what stands open since the agreement was not kept
 * @param reason why it came to nothing
 * @param version what a change of the mediation names in {@code If-Match}
 */
public record MediationDossier(
        UUID id,
        UUID caseId,
        @Nullable String caseNumber,
        MediationStatus status,
        MediationRoute route,
        Named owner,
        LocalDate appliedOn,
        @Nullable String text,
        List<PartyItem> parties,
        List<MediatedClaim> claims,
        @Nullable RefusalItem refusal,
        List<String> mediators,
        @Nullable LocalDate openedOn,
        List<SessionItem> sessions,
        @Nullable AgreementItem agreement,
        List<Remedy> opensNow,
        List<OpenRemedy> remedies,
        @Nullable String reason,
        List<DeadlineItem> deadlines,
        Light light,
        @Nullable LocalDate nextDue,
        Instant updatedAt,
        long version) {

    /** Somebody who takes part. */
    public record PartyItem(Side party, int n, @Nullable String name, ConsentState consent) {}

    /** Whether somebody consents: who applied does. */
    public enum ConsentState {
        APPLIED,
        GIVEN,
        ASKED,
        NOT_ASKED,
        REFUSED,
        SILENT
    }

    /** For whose want of consent it ended, and who must be told. */
    public record RefusalItem(
            List<NumberedParty> by,
            List<NumberedParty> toTell,
            boolean silent,
            @Nullable String text) {}

    /** Somebody by side and number. */
    public record NumberedParty(Side party, int n) {}

    /** {@code notes} are shown to the mediators only. */
    public record SessionItem(
            int n,
            Instant startsAt,
            @Nullable String place,
            int moved,
            @Nullable LocalDate heldOn,
            List<NumberedParty> present,
            @Nullable String notes) {}

    /** A time limit, and why it is on that day. */
    public record DeadlineItem(String name, String title, Light light, ReplyDue due) {}
}
