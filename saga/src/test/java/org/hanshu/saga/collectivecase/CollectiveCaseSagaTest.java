package org.hanshu.saga.collectivecase;

import java.util.List;
import java.util.UUID;
import org.axonframework.test.saga.SagaTestFixture;
import org.hanshu.api.proposal.LapseReason;
import org.hanshu.api.proposal.ProposalCommand.LapseProposal;
import org.hanshu.api.proposal.ProposalCommand.Propose;
import org.hanshu.api.proposal.ProposalEvent.ProposalAccepted;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeclined;
import org.hanshu.api.proposal.ProposalEvent.ProposalLapsed;
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.supervisioncase.CaseWatchCommand.MarkCollective;
import org.hanshu.api.supervisioncase.CaseWatchEvent.CaseMarkedCollective;
import org.hanshu.api.supervisioncase.CaseWatchEvent.CollectiveFound;
import org.junit.jupiter.api.Test;

/** The question whether a dispute is one of many. */
class CollectiveCaseSagaTest {

    private static final CaseId CASE = new CaseId(new UUID(0, 1));
    private static final OrganisationId GZ = new OrganisationId("gz-union");
    private static final ProposalId PROPOSAL = new ProposalId(Derived.PROPOSAL.id(CASE, Suggestion.Why.MANY_WORKERS));
    private static final CollectiveFound FOUND = new CollectiveFound(CASE, GZ, 41, List.of(1));

    private final SagaTestFixture<CollectiveCaseSaga> saga = new SagaTestFixture<>(CollectiveCaseSaga.class);

    @Test
    void isPutToSomebody() {
        saga.givenNoPriorActivity()
                .whenPublishingA(FOUND)
                .expectDispatchedCommands(new Propose(
                        PROPOSAL,
                        new Suggestion(
                                Suggestion.What.MARK_COLLECTIVE,
                                Suggestion.Why.MANY_WORKERS,
                                GZ,
                                List.of(CASE),
                                null,
                                null,
                                "case.collective")))
                .expectActiveSagas(1);
    }

    @Test
    void isAnsweredYesByMarkingIt() {
        saga.givenAPublished(FOUND)
                .whenPublishingA(new ProposalAccepted(PROPOSAL, null))
                .expectDispatchedCommands(new MarkCollective(CASE, null))
                .expectActiveSagas(0);
    }

    @Test
    void isAnsweredNoWithoutMore() {
        saga.givenAPublished(FOUND)
                .whenPublishingA(new ProposalDeclined(PROPOSAL, Personal.text(new UUID(0, 2), "非同一事由")))
                .expectNoDispatchedCommands()
                .expectActiveSagas(0);
    }

    @Test
    void isForgottenOnceItLapsedWithItsCase() {
        saga.givenAPublished(FOUND)
                .whenPublishingA(new ProposalLapsed(PROPOSAL, LapseReason.CASE_ENDED))
                .expectNoDispatchedCommands()
                .expectActiveSagas(0);
    }

    @Test
    void isNoLongerAskedOnceSomebodyMarkedIt() {
        saga.givenAPublished(FOUND)
                .whenPublishingA(new CaseMarkedCollective(CASE, 41, null))
                .expectDispatchedCommands(new LapseProposal(PROPOSAL, LapseReason.DONE_ALREADY))
                .expectActiveSagas(0);
    }
}
