package org.hanshu.saga.caseproposals;

import static org.hanshu.api.letter.SampleLetters.CASE;
import static org.hanshu.api.letter.SampleLetters.GUANGZHOU;
import static org.hanshu.api.letter.SampleLetters.LETTER;

import java.util.List;
import java.util.UUID;
import org.axonframework.test.saga.SagaTestFixture;
import org.hanshu.api.letter.LetterKind;
import org.hanshu.api.proposal.LapseReason;
import org.hanshu.api.proposal.ProposalCommand.LapseProposal;
import org.hanshu.api.proposal.ProposalCommand.PassOnProposal;
import org.hanshu.api.proposal.ProposalEvent.CaseConcerned;
import org.hanshu.api.proposal.ProposalEvent.Proposed;
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.supervisioncase.CaseCourse;
import org.hanshu.api.supervisioncase.CaseWatchCommand.TellCourse;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseLapsed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverAccepted;
import org.hanshu.api.vocabulary.ClosingReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was proposed about a case. */
class CaseProposalsSagaTest {

    private static final ProposalId FIRST = new ProposalId(new UUID(0, 1));
    private static final ProposalId SECOND = new ProposalId(new UUID(0, 2));
    private static final OrganisationId DISTRICT = new OrganisationId("gz-tianhe");
    private static final CaseClosed CLOSED =
            new CaseClosed(CASE, 1, ClosingReason.SETTLED_ON_THE_SPOT, null, List.of());

    private static final CaseId OTHER = new CaseId(new UUID(0, 9));
    private static final Suggestion SEVERAL = new Suggestion(
            Suggestion.What.NEXT_LETTER,
            Suggestion.Why.SILENCE,
            GUANGZHOU,
            List.of(CASE, OTHER),
            LETTER,
            LetterKind.OPINION,
            "letter.prompt.successor");

    private static final CaseClosed OTHER_CLOSED =
            new CaseClosed(OTHER, 1, ClosingReason.SETTLED_ON_THE_SPOT, null, List.of());
    private static final CaseReopened REOPENED = new CaseReopened(CASE, 2, Personal.text(CASE.value(), "新的证据"));

    private final SagaTestFixture<CaseProposalsSaga> saga = new SagaTestFixture<>(CaseProposalsSaga.class);

    @Test
    void lapsesWithTheCase() {
        standing(true, GUANGZHOU);
        saga.givenAPublished(about(FIRST, null))
                .andThenAPublished(about(FIRST, null))
                .andThenAPublished(about(SECOND, LETTER))
                .whenPublishingA(CLOSED)
                .expectDispatchedCommands(
                        new LapseProposal(FIRST, LapseReason.CASE_ENDED),
                        new LapseProposal(SECOND, LapseReason.CASE_ENDED))
                .expectActiveSagas(0);
    }

    @Test
    void lapsesWithACaseThatLapses() {
        standing(true, GUANGZHOU);
        saga.givenAPublished(about(FIRST, null))
                .whenPublishingA(new CaseLapsed(CASE, 1))
                .expectDispatchedCommands(new LapseProposal(FIRST, LapseReason.CASE_ENDED))
                .expectActiveSagas(0);
    }

    @Test
    void lapsesAtOnceWhereTheCaseHadEndedBefore() {
        standing(false, GUANGZHOU);
        saga.givenNoPriorActivity()
                .whenPublishingA(about(FIRST, null))
                .expectDispatchedCommands(new TellCourse(CASE), new LapseProposal(FIRST, LapseReason.CASE_ENDED))
                .expectActiveSagas(0);
    }

    @Test
    void goesWithTheCaseToAnotherUnion() {
        standing(true, GUANGZHOU);
        saga.givenAPublished(about(FIRST, null))
                .whenPublishingA(new HandoverAccepted(CASE, GUANGZHOU, DISTRICT))
                .expectDispatchedCommands(new PassOnProposal(FIRST, GUANGZHOU, DISTRICT))
                .expectActiveSagas(1);
    }

    @Test
    void goesToWhoHasTheCaseAlreadyUnlessALetterIsAnothersBusiness() {
        standing(true, DISTRICT);
        saga.givenNoPriorActivity()
                .whenPublishingA(about(FIRST, null))
                .expectDispatchedCommands(new TellCourse(CASE), new PassOnProposal(FIRST, GUANGZHOU, DISTRICT));
        var other = new SagaTestFixture<>(CaseProposalsSaga.class);
        other.setCallbackBehavior((command, metaData) -> new CaseCourse(CASE.value(), 3, DISTRICT, true));
        other.givenNoPriorActivity()
                .whenPublishingA(about(FIRST, LETTER))
                .expectDispatchedCommands(new TellCourse(CASE));
    }

    @Test
    void outlivesOneOfSeveralCasesAndLapsesWithTheLast() {
        open(CASE, OTHER);
        saga.givenAPublished(new Proposed(FIRST, SEVERAL))
                .andThenAPublished(concerned(CASE))
                .andThenAPublished(concerned(OTHER));
        open(OTHER);
        saga.whenPublishingA(CLOSED)
                .expectDispatchedCommands(new TellCourse(CASE), new TellCourse(OTHER))
                .expectActiveSagas(2);
        open();
        saga.whenPublishingA(OTHER_CLOSED)
                .expectDispatchedCommands(
                        new TellCourse(CASE), new TellCourse(OTHER), new LapseProposal(FIRST, LapseReason.CASE_ENDED))
                .expectActiveSagas(1);
    }

    @Test
    void lapsesWithACaseThatEndsAgain() {
        open(CASE, OTHER);
        saga.givenAPublished(concerned(CASE)).andThenAPublished(concerned(OTHER));
        open(OTHER);
        saga.whenPublishingA(CLOSED).expectActiveSagas(2);
        open(CASE);
        saga.whenPublishingA(REOPENED).expectActiveSagas(2);
        saga.whenPublishingA(OTHER_CLOSED)
                .expectDispatchedCommands(new TellCourse(CASE))
                .expectActiveSagas(2);
        open();
        saga.whenPublishingA(new CaseClosed(CASE, 2, ClosingReason.SETTLED_ON_THE_SPOT, null, List.of()))
                .expectDispatchedCommands(
                        new TellCourse(CASE), new TellCourse(OTHER), new LapseProposal(FIRST, LapseReason.CASE_ENDED))
                .expectActiveSagas(1);
    }

    @Test
    void lapsesAtOnceWhereAllOfSeveralHadEndedBefore() {
        open();
        saga.givenNoPriorActivity()
                .whenPublishingA(concerned(OTHER))
                .expectDispatchedCommands(
                        new TellCourse(OTHER),
                        new TellCourse(CASE),
                        new TellCourse(OTHER),
                        new LapseProposal(FIRST, LapseReason.CASE_ENDED))
                .expectActiveSagas(0);
    }

    /** Of the cases only these have not ended. */
    private void open(CaseId... cases) {
        saga.setCallbackBehavior((command, metaData) -> command instanceof TellCourse asked
                ? new CaseCourse(
                        asked.caseId().value(), 3, GUANGZHOU, List.of(cases).contains(asked.caseId()))
                : null);
    }

    private static CaseConcerned concerned(CaseId one) {
        return new CaseConcerned(FIRST, one, SEVERAL.cases());
    }

    private void standing(boolean open, OrganisationId owner) {
        saga.setCallbackBehavior((command, metaData) ->
                command instanceof TellCourse ? new CaseCourse(CASE.value(), 3, owner, open) : null);
    }

    private static Proposed about(ProposalId id, @Nullable LetterId letter) {
        return new Proposed(
                id,
                new Suggestion(
                        Suggestion.What.LEGAL_AID,
                        Suggestion.Why.LIMITATION_NEAR,
                        GUANGZHOU,
                        List.of(CASE),
                        letter,
                        null,
                        "limitation.LABOUR"));
    }
}
