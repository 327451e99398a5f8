package org.hanshu.api.mediation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.hanshu.api.child.ChildEnding;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.child.ChildOpened;
import org.hanshu.api.letter.VerificationBasis;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.MediationId;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Region;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.vocabulary.MediationStatus;
import org.jspecify.annotations.Nullable;

/** What can happen to a mediation 调解. */
public sealed interface MediationEvent extends ChildEvent {

    /** The clock for the other side's consent. */
    String CONSENT = "mediation-consent";

    /** The clock of the mediation itself. */
    String TERM = "mediation-term";

    MediationId mediationId();

    @Override
    default UUID childId() {
        return mediationId().value();
    }

    /** The clock within which both sides can apply for this. */
    static String reviewClock(ReviewKind kind) {
        return switch (kind) {
            case ARBITRAL_REVIEW -> "arbitral-review";
            case JUDICIAL_CONFIRMATION -> "judicial-confirmation";
        };
    }

    /** The clock of one term of the agreement. */
    static String performanceClock(int n) {
        return "performance-" + n;
    }

    @Override
    default @Nullable MediationStatus leadsTo() {
        return switch (this) {
            case MediationApplied e -> MediationStatus.APPLIED;
            case MediationConsentAsked e -> MediationStatus.CONSENT_ASKED;
            case MediationRefused e -> MediationStatus.REFUSED;
            case MediationOpened e -> MediationStatus.OPEN;
            case AgreementDrafted e -> MediationStatus.AGREED;
            case AgreementSealed e -> MediationStatus.EFFECTIVE;
            case MediationPerformed e -> MediationStatus.PERFORMED;
            case AgreementBreached e -> MediationStatus.BREACHED;
            case MediationFailed e -> MediationStatus.FAILED;
            case MediationExpired e -> MediationStatus.EXPIRED;
            case MediationConsentGiven e -> null;
            case MediationConsentRefused e -> null;
            case SessionScheduled e -> null;
            case SessionMoved e -> null;
            case SessionRecorded e -> null;
            case TermExtensionAgreed e -> null;
            case MediationTermRanOut e -> null;
            case PartySigned e -> null;
            case MediatorSigned e -> null;
            case ReviewApplied e -> null;
            case ReviewGranted e -> null;
            case ReviewDenied e -> null;
            case TermPerformed e -> null;
            case PaymentOrderDecided e -> null;
            case RemediesOpened e -> null;
        };
    }

    /** {@code appliedOn} is the day on which the application was received: the fifteen days count from it. */
    @Revision("1")
    record MediationApplied(
            MediationId mediationId,
            CaseId caseId,
            OrganisationId owner,
            Region region,
            MediationRoute route,
            List<MediationParty> parties,
            List<MediationParty> applicants,
            List<MediatedClaim> claims,
            LocalDate appliedOn,
            @Nullable Personal<String> text)
            implements MediationEvent, ChildOpened {

        @Override
        public ChildKind kind() {
            return ChildKind.MEDIATION;
        }

        @Override
        public List<CaseId> cases() {
            return List.of(caseId);
        }
    }

    /** These were asked whether they consent. */
    @Revision("1")
    record MediationConsentAsked(MediationId mediationId, List<MediationParty> parties) implements MediationEvent {}

    @Revision("1")
    record MediationConsentGiven(MediationId mediationId, MediationParty party) implements MediationEvent {}

    @Revision("1")
    record MediationConsentRefused(
            MediationId mediationId,
            MediationParty party,
            @Nullable Personal<String> text) implements MediationEvent {}

    /**
     * It ended for want of consent.
     *
     * @param by who did not consent
     * @param toTell the others, who must be told
     * @param silent whether they said nothing in time, which counts as no consent
     */
    @Revision("1")
    record MediationRefused(
            MediationId mediationId, List<MediationParty> by, List<MediationParty> toTell, boolean silent)
            implements MediationEvent, ChildEnding {}

    @Revision("1")
    record MediationOpened(MediationId mediationId, List<String> mediators, LocalDate openedOn)
            implements MediationEvent {}

    /** {@code n} is the session's number in the mediation, from 1. */
    @Revision("1")
    record SessionScheduled(
            MediationId mediationId,
            int n,
            Instant startsAt,
            @Nullable Personal<String> place) implements MediationEvent {}

    @Revision("1")
    record SessionMoved(MediationId mediationId, int n, Instant startsAt, Personal<String> reason)
            implements MediationEvent {}

    /** {@code notes} are privileged: the mediator reads them and nobody else. */
    @Revision("1")
    record SessionRecorded(
            MediationId mediationId,
            int n,
            LocalDate heldOn,
            List<MediationParty> present,
            @Nullable Personal<String> notes)
            implements MediationEvent {}

    /** All parties want more time. */
    @Revision("1")
    record TermExtensionAgreed(MediationId mediationId, List<MediationParty> by) implements MediationEvent {}

    /** No agreement within the time of the law: other ways stand open, and the mediation may go on. */
    @Revision("1")
    record MediationTermRanOut(MediationId mediationId, LocalDate due, List<Remedy> opens) implements MediationEvent {}

    /** What they agree on; signatures under an earlier draft are void. */
    @Revision("1")
    record AgreementDrafted(
            MediationId mediationId,
            List<AgreementTerm> terms,
            @Nullable Personal<String> text) implements MediationEvent {}

    @Revision("1")
    record PartySigned(MediationId mediationId, MediationParty party, LocalDate signedOn) implements MediationEvent {}

    @Revision("1")
    record MediatorSigned(MediationId mediationId, String mediator, LocalDate signedOn) implements MediationEvent {}

    /** The organisation's seal is under it: it binds from that day on. */
    @Revision("1")
    record AgreementSealed(MediationId mediationId, LocalDate sealedOn) implements MediationEvent {}

    @Revision("1")
    record ReviewApplied(MediationId mediationId, ReviewKind kind, LocalDate appliedOn) implements MediationEvent {}

    @Revision("1")
    record ReviewGranted(
            MediationId mediationId,
            ReviewKind kind,
            LocalDate decidedOn,
            @Nullable String number) implements MediationEvent {}

    @Revision("1")
    record ReviewDenied(
            MediationId mediationId,
            ReviewKind kind,
            LocalDate decidedOn,
            @Nullable String number) implements MediationEvent {}

    /** {@code fulfilled} where nothing of the term is owed any more. */
    @Revision("1")
    record TermPerformed(
            MediationId mediationId,
            int n,
            @Nullable Money amount,
            VerificationBasis basis,
            LocalDate performedOn,
            @Nullable Personal<String> text,
            boolean fulfilled)
            implements MediationEvent {}

    /** Every term was kept. */
    @Revision("1")
    record MediationPerformed(MediationId mediationId) implements MediationEvent, ChildEnding {}

    /** {@code remedies} is what is open to who was promised these terms. */
    @Revision("1")
    record AgreementBreached(
            MediationId mediationId, List<Integer> terms, Personal<String> text, List<OpenRemedy> remedies)
            implements MediationEvent, ChildEnding {

        @Override
        public boolean goesOn() {
            return true;
        }
    }

    /** The order took effect, or its procedure was ended 终结督促程序. */
    @Revision("1")
    record PaymentOrderDecided(
            MediationId mediationId,
            boolean effective,
            LocalDate decidedOn,
            @Nullable String number) implements MediationEvent {}

    /** Since it was breached something happened, and {@code remedies} is what is open now in the place of before. */
    @Revision("1")
    record RemediesOpened(MediationId mediationId, List<OpenRemedy> remedies) implements MediationEvent {}

    @Revision("1")
    record MediationFailed(MediationId mediationId, Personal<String> reason) implements MediationEvent, ChildEnding {}

    /** The court's time ran out without an agreement. */
    @Revision("1")
    record MediationExpired(MediationId mediationId, LocalDate due) implements MediationEvent, ChildEnding {}
}
