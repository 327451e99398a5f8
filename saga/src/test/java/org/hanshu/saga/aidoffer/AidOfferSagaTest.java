package org.hanshu.saga.aidoffer;

import static org.hanshu.api.letter.SampleLetters.CASE;
import static org.hanshu.api.letter.SampleLetters.GUANGZHOU;
import static org.hanshu.api.letter.SampleLetters.TIANHE;
import static org.hanshu.api.letter.SampleLetters.text;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.test.saga.SagaTestFixture;
import org.hanshu.api.legalaid.AidForm;
import org.hanshu.api.legalaid.AidedWorker;
import org.hanshu.api.legalaid.LegalAidCommand.ApplyForLegalAid;
import org.hanshu.api.proposal.LapseReason;
import org.hanshu.api.proposal.ProposalEvent.ProposalAccepted;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeclined;
import org.hanshu.api.proposal.ProposalEvent.ProposalLapsed;
import org.hanshu.api.proposal.ProposalEvent.Proposed;
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.LegalAidId;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.supervisioncase.AidCommand.ConfirmAid;
import org.hanshu.api.supervisioncase.AidStanding;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AdmitChild;
import org.hanshu.api.vocabulary.Cause;
import org.junit.jupiter.api.Test;

/** An offer of legal aid. */
class AidOfferSagaTest {

    private static final ProposalId OFFER = new ProposalId(new UUID(0, 1));
    private static final LegalAidId AID = new LegalAidId(Derived.OFFERED_AID.id(OFFER, CASE));
    private static final LocalDate LIMITATION = LocalDate.of(2026, 12, 20);

    private final SagaTestFixture<AidOfferSaga> saga = new SagaTestFixture<>(AidOfferSaga.class);

    @Test
    void isAppliedForOnceTheWorkerSaidYes() throws Exception {
        answering(Cause.UNPAID_WAGES);
        saga.givenAPublished(offered(Suggestion.What.LEGAL_AID))
                .whenPublishingA(new ProposalAccepted(OFFER, text("工人同意")))
                .expectActiveSagas(0)
                .expectDispatchedCommands(
                        new ConfirmAid(CASE, List.of(), List.of(1), AID.value()),
                        new AdmitChild(CASE, AID.value(), ChildKind.LEGAL_AID, null, null, List.of(1)),
                        application(Cause.UNPAID_WAGES, AidForm.ARBITRATION));
    }

    @Test
    void goesToTheCourtAtOnceWhereNoArbitratorDecides() throws Exception {
        answering(Cause.FREIGHT_DEFAULT);
        saga.givenAPublished(offered(Suggestion.What.LEGAL_AID))
                .whenPublishingA(new ProposalAccepted(OFFER, text("工人同意")))
                .expectDispatchedCommands(
                        new ConfirmAid(CASE, List.of(), List.of(1), AID.value()),
                        new AdmitChild(CASE, AID.value(), ChildKind.LEGAL_AID, null, null, List.of(1)),
                        application(Cause.FREIGHT_DEFAULT, AidForm.SUIT));
    }

    @Test
    void isForgottenOnceDeclinedOrLapsed() throws Exception {
        saga.givenAPublished(offered(Suggestion.What.LEGAL_AID))
                .whenPublishingA(new ProposalDeclined(OFFER, text("不需要")))
                .expectActiveSagas(0)
                .expectNoDispatchedCommands();
        new SagaTestFixture<>(AidOfferSaga.class)
                .givenAPublished(offered(Suggestion.What.LEGAL_AID))
                .whenPublishingA(new ProposalLapsed(OFFER, LapseReason.LETTER_ENDED))
                .expectActiveSagas(0)
                .expectNoDispatchedCommands();
    }

    @Test
    void isNoOtherProposal() throws Exception {
        saga.givenAPublished(offered(Suggestion.What.NEXT_LETTER))
                .whenPublishingA(new ProposalAccepted(OFFER, null))
                .expectActiveSagas(0)
                .expectNoDispatchedCommands();
    }

    private void answering(Cause cause) {
        saga.setCallbackBehavior((command, metaData) -> command instanceof ConfirmAid
                ? new AidStanding(
                        CASE.value(),
                        3,
                        GUANGZHOU,
                        TIANHE,
                        List.of(new Claimant(1, text("罗秋菊"), null, null, null, null)),
                        List.of(new Claim(1, cause, null, null, null, null, List.of(1), List.of(1))))
                : null);
    }

    private static Proposed offered(Suggestion.What what) {
        return new Proposed(
                OFFER,
                new Suggestion(
                        what,
                        Suggestion.Why.LIMITATION_NEAR,
                        GUANGZHOU,
                        List.of(CASE),
                        null,
                        null,
                        "limitation.labour",
                        List.of(1),
                        LIMITATION));
    }

    private static ApplyForLegalAid application(Cause cause, AidForm form) {
        return new ApplyForLegalAid(
                AID,
                CASE,
                GUANGZHOU,
                TIANHE,
                List.of(new AidedWorker(1, text("罗秋菊"), null)),
                List.of(1),
                List.of(cause),
                List.of(AidForm.ADVICE, AidForm.DRAFTING, form),
                null,
                LIMITATION,
                OFFER,
                text("工人同意"));
    }
}
