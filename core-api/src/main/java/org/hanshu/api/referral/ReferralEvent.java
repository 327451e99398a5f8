package org.hanshu.api.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.hanshu.api.child.ChildEnding;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.child.ChildOpened;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.ReferralId;
import org.hanshu.api.shared.Region;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.ChildResult;
import org.hanshu.api.vocabulary.ReferralStatus;
import org.jspecify.annotations.Nullable;

/** What can happen to a referral 移送. */
public sealed interface ReferralEvent extends ChildEvent {

    /** The clock that waits for the agency's receipt 签收期限. */
    String ACKNOWLEDGEMENT = "acknowledgement";
    /** The clock that waits for its yes or no 受理期限. */
    String ACCEPTANCE = "acceptance";
    /** The clock that waits for what came of it 反馈结果期限. */
    String RESULT = "agency-result";
    /** The clock that waits for what came of it once the agency closed its matter 办结反馈期限. */
    String CLOSING = "agency-closing";

    ReferralId referralId();

    @Override
    default UUID childId() {
        return referralId().value();
    }

    @Override
    default @Nullable ReferralStatus leadsTo() {
        return switch (this) {
            case ReferralPrepared prepared -> ReferralStatus.PREPARED;
            case ReferralSent sent -> ReferralStatus.SENT;
            case ReferralAcknowledged acknowledged -> ReferralStatus.ACKNOWLEDGED;
            case ReferralAccepted accepted -> ReferralStatus.ACCEPTED;
            case ReferralDeclined declined -> ReferralStatus.DECLINED;
            case ReferralRerouted rerouted -> ReferralStatus.REROUTED;
            case ReferralRecalled recalled -> ReferralStatus.RECALLED;
            case FeedbackGiven given -> null;
            case ResultGiven given -> ReferralStatus.RESULT_RECEIVED;
            case ReferralClosed closed -> ReferralStatus.CLOSED;
        };
    }

    /**
     * It is ready to be sent.
     *
     * @param region whose time limits apply
     * @param letterId the letter that it follows, where it follows one
     * @param claims which claims of its case, by number; all where empty
     * @param manifestHash SHA-256 over the manifest's canonical text
     * @param shared what personal data of the referral itself the agency reads
     * @param legalBasis on which personal data is handed over; where none is told, the workers' consent is asked for
     * @param clue why the procuratorate may be told, where it goes there
     */
    @Revision("1")
    record ReferralPrepared(
            ReferralId referralId,
            OrganisationId owner,
            Region region,
            List<CaseId> cases,
            @Nullable LetterId letterId,
            Receiver to,
            Personal<String> matter,
            List<Integer> claims,
            List<ManifestItem> manifest,
            String manifestHash,
            List<PersonalField> shared,
            @Nullable String legalBasis,
            @Nullable Clue clue)
            implements ReferralEvent, ChildOpened {

        @Override
        public ChildKind kind() {
            return ChildKind.REFERRAL;
        }
    }

    /**
     * It went to the agency.
     *
     * @param round how often it was sent, this time included
     * @param legalBasis on which personal data was handed over
     * @param consents whose consent it stands on, where it stands on no other legal basis
     */
    @Revision("1")
    record ReferralSent(
            ReferralId referralId,
            int round,
            Receiver to,
            @Nullable String legalBasis,
            List<CaseConsent> consents,
            LocalDate sentOn)
            implements ReferralEvent {}

    @Revision("1")
    record ReferralAcknowledged(
            ReferralId referralId,
            LocalDate receivedOn,
            @Nullable Personal<String> receivedBy) implements ReferralEvent {}

    /** The agency takes it on, under its own number; its limits run from the day on which it filed it. */
    @Revision("1")
    record ReferralAccepted(ReferralId referralId, String agencyNumber, LocalDate filedOn) implements ReferralEvent {}

    @Revision("1")
    record ReferralDeclined(ReferralId referralId, Personal<String> reason) implements ReferralEvent, ChildEnding {}

    /** It is another agency's business; it goes there once it is sent anew, on a ground of its own. */
    @Revision("1")
    record ReferralRerouted(
            ReferralId referralId,
            Receiver to,
            Personal<String> reason,
            @Nullable String legalBasis,
            @Nullable Clue clue)
            implements ReferralEvent {}

    @Revision("1")
    record ReferralRecalled(ReferralId referralId, Personal<String> reason) implements ReferralEvent, ChildEnding {}

    /**
     * The agency told how it goes.
     *
     * @param n counts from 1
     * @param closedOn the day on which the agency closed its matter, where it says that it did 办结日期
     */
    @Revision("2")
    record FeedbackGiven(
            ReferralId referralId,
            int n,
            Personal<String> text,
            @Nullable LocalDate closedOn) implements ReferralEvent {}

    /** {@code n} counts from 1: more may come of it later. */
    @Revision("1")
    record ResultGiven(ReferralId referralId, int n, AgencyResult told) implements ReferralEvent {}

    /** {@code result} is what the agency told of how it came out; nothing where it told nothing. */
    @Revision("1")
    record ReferralClosed(
            ReferralId referralId,
            @Nullable ChildResult result,
            @Nullable Personal<String> text) implements ReferralEvent, ChildEnding {}
}
