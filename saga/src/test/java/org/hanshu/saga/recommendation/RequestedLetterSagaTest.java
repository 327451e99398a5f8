package org.hanshu.saga.recommendation;

import java.util.List;
import java.util.UUID;
import org.axonframework.test.saga.SagaTestFixture;
import org.hanshu.api.agency.KnownOrganisations;
import org.hanshu.api.agency.OrganisationCommand;
import org.hanshu.api.agency.OrganisationEvent.OrganisationClosed;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.letter.LetterKind;
import org.hanshu.api.proposal.ProposalCommand.Propose;
import org.hanshu.api.proposal.ProposalEvent.ProposalAccepted;
import org.hanshu.api.proposal.ProposalEvent.Proposed;
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.ProposalId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The request for a letter that only the union above may send. */
class RequestedLetterSagaTest {

    private static final ProposalId PROPOSAL = new ProposalId(new UUID(0, 1));
    private static final CaseId CASE = new CaseId(new UUID(0, 2));
    private static final OrganisationId TRADE = new OrganisationId("sn-construction");
    private static final OrganisationId ABOVE = new OrganisationId("sn-union");

    private final SagaTestFixture<RequestedLetterSaga> saga = new SagaTestFixture<>(RequestedLetterSaga.class);

    private Organisations known = Organisations.bundled();

    @BeforeEach
    void know() {
        saga.registerResource((KnownOrganisations) () -> known);
    }

    @Test
    void goesToTheUnionAboveOnceTheOneBelowSaysYes() {
        saga.givenAPublished(proposed(TRADE))
                .whenPublishingA(new ProposalAccepted(PROPOSAL, null))
                .expectDispatchedCommands(requestedOf(ABOVE))
                .expectActiveSagas(0);
    }

    @Test
    void goesToTheOneThatWasAboveWhereNoneIsAnyMore() {
        saga.givenAPublished(proposed(TRADE));
        known = known.after(new OrganisationClosed(OrganisationCommand.THE_REGISTER, ABOVE, null, "总工办1号"));

        saga.whenPublishingA(new ProposalAccepted(PROPOSAL, null))
                .expectDispatchedCommands(requestedOf(ABOVE))
                .expectActiveSagas(0);
    }

    @Test
    void isNotNeededWhereTheUnionMaySendItItself() {
        saga.givenNoPriorActivity()
                .whenPublishingA(proposed(new OrganisationId("gz-union")))
                .expectActiveSagas(0);
    }

    private static Propose requestedOf(OrganisationId union) {
        return new Propose(
                new ProposalId(Derived.PROPOSAL.id(PROPOSAL, Suggestion.Why.REQUESTED_BELOW)),
                new Suggestion(
                        Suggestion.What.REQUESTED_LETTER,
                        Suggestion.Why.REQUESTED_BELOW,
                        union,
                        List.of(CASE),
                        null,
                        LetterKind.RECOMMENDATION,
                        "letter.opinion.successor"));
    }

    private static Proposed proposed(OrganisationId owner) {
        return new Proposed(
                PROPOSAL,
                new Suggestion(
                        Suggestion.What.NEXT_LETTER,
                        Suggestion.Why.SILENCE,
                        owner,
                        List.of(CASE),
                        null,
                        LetterKind.RECOMMENDATION,
                        "letter.opinion.successor"));
    }
}
