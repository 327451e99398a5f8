package org.hanshu.saga.aidoffer;

import static com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility.ANY;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.modelling.saga.EndSaga;
import org.axonframework.modelling.saga.SagaEventHandler;
import org.axonframework.modelling.saga.SagaLifecycle;
import org.axonframework.modelling.saga.StartSaga;
import org.axonframework.spring.stereotype.Saga;
import org.hanshu.api.legalaid.AidForm;
import org.hanshu.api.legalaid.LegalAidCommand.ApplyForLegalAid;
import org.hanshu.api.proposal.ProposalEvent.ProposalAccepted;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeclined;
import org.hanshu.api.proposal.ProposalEvent.ProposalLapsed;
import org.hanshu.api.proposal.ProposalEvent.Proposed;
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.LegalAidId;
import org.hanshu.api.supervisioncase.AidCommand.ConfirmAid;
import org.hanshu.api.supervisioncase.AidStanding;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AdmitChild;
import org.hanshu.api.vocabulary.DisputeKind;
import org.hanshu.saga.shared.AsSystem;
import org.jspecify.annotations.Nullable;

/** Waits for the answer to an offer of legal aid, and applies for it once the worker said yes: under one id, so once. */
@Saga
@ProcessingGroup("aid-offer")
@JsonAutoDetect(fieldVisibility = ANY)
public class AidOfferSaga {

    private @Nullable Suggestion offer; // None until it is made.

    public AidOfferSaga() {} // Axon makes one per offer.

    @StartSaga
    @SagaEventHandler(associationProperty = "proposalId")
    void on(Proposed event) {
        offer = event.suggestion();
        if (offer.what() != Suggestion.What.LEGAL_AID) {
            SagaLifecycle.end();
        }
    }

    @EndSaga
    @SagaEventHandler(associationProperty = "proposalId")
    void on(ProposalAccepted event, @Timestamp Instant at, CommandGateway commands) {
        var offered = requireNonNull(offer, "It was offered");
        for (var caseId : offered.cases()) {
            apply(caseId, offered, event, at, commands);
        }
    }

    @EndSaga
    @SagaEventHandler(associationProperty = "proposalId")
    void on(ProposalDeclined event) {}

    @EndSaga
    @SagaEventHandler(associationProperty = "proposalId")
    void on(ProposalLapsed event) {}

    private static void apply(
            CaseId caseId, Suggestion offered, ProposalAccepted accepted, Instant at, CommandGateway commands) {
        var claims = offered.claims() == null ? List.<Integer>of() : offered.claims();
        var id = new LegalAidId(Derived.OFFERED_AID.id(accepted.proposalId(), caseId));
        AidStanding standing = AsSystem.ask(commands, new ConfirmAid(caseId, List.of(), claims, id.value()), at);
        var apply = ApplyForLegalAid.in(
                standing,
                id,
                forms(standing.claims()),
                null,
                offered.limitationEndsOn(),
                accepted.proposalId(),
                accepted.text());
        AsSystem.send(
                commands, new AdmitChild(caseId, id.value(), ChildKind.LEGAL_AID, null, null, apply.claims()), at);
        AsSystem.send(commands, apply, at);
    }

    /** Labour disputes go to the arbitrators first, freight and deposits to the court at once. */
    private static List<AidForm> forms(List<Claim> claims) {
        var labour = claims.stream().anyMatch(claim -> claim.cause().dispute() == DisputeKind.LABOUR);
        return List.of(AidForm.ADVICE, AidForm.DRAFTING, labour ? AidForm.ARBITRATION : AidForm.SUIT);
    }
}
