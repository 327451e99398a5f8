package org.hanshu.command.proposal;

import static org.hanshu.api.letter.SampleLetters.CASE;
import static org.hanshu.api.letter.SampleLetters.GUANGZHOU;
import static org.hanshu.api.letter.SampleLetters.LETTER;
import static org.hanshu.api.letter.SampleLetters.text;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hanshu.api.agency.KnownOrganisations;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.letter.LetterKind;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.proposal.LapseReason;
import org.hanshu.api.proposal.ProposalCommand.AcceptProposal;
import org.hanshu.api.proposal.ProposalCommand.ConfirmUnanswered;
import org.hanshu.api.proposal.ProposalCommand.DeclineProposal;
import org.hanshu.api.proposal.ProposalCommand.LapseProposal;
import org.hanshu.api.proposal.ProposalCommand.PassOnProposal;
import org.hanshu.api.proposal.ProposalCommand.Propose;
import org.hanshu.api.proposal.ProposalCommand.RingProposal;
import org.hanshu.api.proposal.ProposalEvent;
import org.hanshu.api.proposal.ProposalEvent.CaseConcerned;
import org.hanshu.api.proposal.ProposalEvent.ProposalAccepted;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeadlineMissed;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeadlineRecomputed;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeadlineReminded;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeadlineSet;
import org.hanshu.api.proposal.ProposalEvent.ProposalDeclined;
import org.hanshu.api.proposal.ProposalEvent.ProposalLapsed;
import org.hanshu.api.proposal.ProposalEvent.ProposalPassedOn;
import org.hanshu.api.proposal.ProposalEvent.Proposed;
import org.hanshu.api.proposal.ProposalRecountCommand.PreviewProposalDeadline;
import org.hanshu.api.proposal.ProposalRecountCommand.RecomputeProposalDeadline;
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.shared.Region;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.shared.Trail;
import org.hanshu.command.shared.AskedLimits;
import org.hanshu.command.shared.BundledLimits;
import org.hanshu.command.shared.Limits;
import org.junit.jupiter.api.Test;

/** A proposal. */
class ProposalTest {

    private static final ProposalId PROPOSAL = new ProposalId(Derived.PROPOSAL.id(LETTER, Suggestion.Why.SILENCE));
    private static final Suggestion OPINION = new Suggestion(
            Suggestion.What.NEXT_LETTER,
            Suggestion.Why.SILENCE,
            GUANGZHOU,
            List.of(CASE),
            LETTER,
            LetterKind.OPINION,
            "letter.prompt.reply");
    private static final OrganisationId TIANHE_UNION = new OrganisationId("gz-tianhe");
    private static final ProposalPassedOn PASSED_ON = new ProposalPassedOn(PROPOSAL, GUANGZHOU, TIANHE_UNION);
    private static final Proposed PROPOSED = new Proposed(PROPOSAL, OPINION);
    private static final Map<String, String> OFFICER = by(GUANGZHOU);
    private static final Map<String, String> SYSTEM =
            Caller.SYSTEM.trail(Instant.parse("2026-11-23T01:00:00Z"), "SAGA");

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Limits LIMITS = BundledLimits.load();
    private static final Deadline ANSWER =
            LIMITS.deadline(ProposalEvent.ANSWER, "proposal.answer", new Region("4401"), TODAY, NOW);
    private static final ProposalDeadlineSet RUNS = new ProposalDeadlineSet(PROPOSAL, ANSWER);
    private static final ProposalDeadlineMissed OVER = new ProposalDeadlineMissed(PROPOSAL, ANSWER.due());

    private final FixtureConfiguration<Proposal> proposal = at(NOW);

    private static FixtureConfiguration<Proposal> at(Instant now) {
        return at(now, LIMITS);
    }

    private static FixtureConfiguration<Proposal> at(Instant now, Limits limits) {
        return new AggregateTestFixture<>(Proposal.class)
                .registerInjectableResource((KnownOrganisations) Organisations::bundled)
                .registerInjectableResource(limits)
                .registerInjectableResource(Clock.fixed(now, ZoneOffset.UTC));
    }

    @Test
    void isPutOnce() {
        proposal.givenNoPriorActivity()
                .when(new Propose(PROPOSAL, OPINION), SYSTEM)
                .expectEvents(PROPOSED, RUNS)
                .expectResultMessagePayload(new Changed(PROPOSAL.value(), 1));
        proposal.given(PROPOSED).when(new Propose(PROPOSAL, OPINION), SYSTEM).expectNoEvents();
    }

    @Test
    void namesEachOfSeveralCasesSoThatItEndsWithTheLast() {
        var cases = List.of(CASE, new CaseId(new UUID(0, 9)));
        var several = new Suggestion(
                OPINION.what(), OPINION.why(), GUANGZHOU, cases, LETTER, LetterKind.OPINION, OPINION.rule());
        proposal.givenNoPriorActivity()
                .when(new Propose(PROPOSAL, several), SYSTEM)
                .expectEvents(
                        new Proposed(PROPOSAL, several),
                        new CaseConcerned(PROPOSAL, cases.get(0), cases),
                        new CaseConcerned(PROPOSAL, cases.get(1), cases),
                        RUNS);
    }

    @Test
    void hasItsTimeFromTheDayOnWhichItIsPut() {
        var limits = new AskedLimits();
        limits.happened("proposal.proposed", TODAY);
        at(NOW, limits)
                .givenNoPriorActivity()
                .when(new Propose(PROPOSAL, OPINION), SYSTEM)
                .expectSuccessfulHandlerExecution();
        limits.coverEveryRuleThatStartsWith("proposal");
    }

    @Test
    void remindsOnceWhileNobodyAnswers() {
        var first = ANSWER.reminders().getFirst();
        var ring = new RingProposal(PROPOSAL, first.code());
        var reminded = new ProposalDeadlineReminded(PROPOSAL, first.code(), ANSWER.due());
        proposal.given(PROPOSED, RUNS).when(ring, SYSTEM).expectNoEvents();
        at(first.at()).given(PROPOSED, RUNS).when(ring, SYSTEM).expectEvents(reminded);
        at(first.at()).given(PROPOSED, RUNS, reminded).when(ring, SYSTEM).expectNoEvents();
        at(first.at())
                .given(PROPOSED, RUNS, new ProposalAccepted(PROPOSAL, null))
                .when(ring, SYSTEM)
                .expectNoEvents();
    }

    @Test
    void isLateOnceNobodyAnsweredInTimeAndIsAnsweredStill() {
        var ring = new RingProposal(PROPOSAL, null);
        proposal.given(PROPOSED, RUNS).when(ring, SYSTEM).expectNoEvents();
        at(ANSWER.overdueAt()).given(PROPOSED, RUNS).when(ring, SYSTEM).expectEvents(OVER);
        at(ANSWER.overdueAt()).given(PROPOSED, RUNS, OVER).when(ring, SYSTEM).expectNoEvents();
        at(ANSWER.overdueAt())
                .given(PROPOSED, RUNS, OVER)
                .when(new AcceptProposal(PROPOSAL, null), OFFICER)
                .expectEvents(new ProposalAccepted(PROPOSAL, null));
    }

    @Test
    void countsItsTimeAnewUnderOtherBooksOnly() {
        var same = LIMITS.inForce();
        proposal.given(PROPOSED, RUNS)
                .when(new PreviewProposalDeadline(PROPOSAL), SYSTEM)
                .expectNoEvents()
                .expectResultMessagePayload(List.of());
        var provisional =
                LIMITS.deadline(ProposalEvent.ANSWER, "proposal.answer", new Region("4401"), TODAY.minusDays(3), NOW);
        var counted = new Deadline(
                ANSWER.name(),
                provisional.due(),
                provisional.overdueAt(),
                List.of(),
                ANSWER.rule(),
                ANSWER.ruleVersion(),
                ANSWER.calendarVersion(),
                true,
                ANSWER.reckoning());
        proposal.given(PROPOSED, new ProposalDeadlineSet(PROPOSAL, counted))
                .when(
                        new RecomputeProposalDeadline(
                                PROPOSAL, same.version(), same.days().version()),
                        SYSTEM)
                .expectEvents(new ProposalDeadlineRecomputed(PROPOSAL, ANSWER, provisional.due()));
    }

    @Test
    void isPutByTheSystemOnly() {
        proposal.givenNoPriorActivity()
                .when(new Propose(PROPOSAL, OPINION), OFFICER)
                .expectExceptionMessage("shared.not-allowed");
    }

    @Test
    void isAccepted() {
        proposal.given(PROPOSED)
                .when(new AcceptProposal(PROPOSAL, null), OFFICER)
                .expectEvents(new ProposalAccepted(PROPOSAL, null));
    }

    @Test
    void saysWhatItIsWhileItWaitsForItsAnswer() {
        proposal.given(PROPOSED)
                .when(new ConfirmUnanswered(PROPOSAL), OFFICER)
                .expectNoEvents()
                .expectResultMessagePayload(OPINION);
        proposal.given(PROPOSED, new ProposalAccepted(PROPOSAL, null))
                .when(new ConfirmUnanswered(PROPOSAL), OFFICER)
                .expectExceptionMessage("proposal.answered-once");
    }

    @Test
    void isDeclinedWithAReason() {
        proposal.given(PROPOSED)
                .when(new DeclineProposal(PROPOSAL, text("已电话沟通")), OFFICER)
                .expectEvents(new ProposalDeclined(PROPOSAL, text("已电话沟通")));
    }

    @Test
    void isAnsweredOnce() {
        proposal.given(PROPOSED, new ProposalAccepted(PROPOSAL, null))
                .when(new DeclineProposal(PROPOSAL, text("改变主意")), OFFICER)
                .expectException(RuleViolated.class)
                .expectExceptionMessage("proposal.answered-once");
    }

    @Test
    void isNotAnsweredBeforeItWasPut() {
        var before = new HashMap<>(OFFICER);
        before.put(Trail.TOLD, "true");
        proposal.given(PROPOSED)
                .when(new AcceptProposal(PROPOSAL, null), before)
                .expectNoEvents()
                .expectExceptionMessage("shared.before-what-it-depends-on");
    }

    @Test
    void lapsesWhenWhatItWasAboutHasChanged() {
        proposal.given(PROPOSED)
                .when(new LapseProposal(PROPOSAL, LapseReason.ANSWERED_LATE), SYSTEM)
                .expectEvents(new ProposalLapsed(PROPOSAL, LapseReason.ANSWERED_LATE));
    }

    @Test
    void doesNotLapseOnceAnswered() {
        proposal.given(PROPOSED, new ProposalAccepted(PROPOSAL, null))
                .when(new LapseProposal(PROPOSAL, LapseReason.LETTER_ENDED), SYSTEM)
                .expectNoEvents();
    }

    @Test
    void goesToWhoeverHasTheCase() {
        proposal.given(PROPOSED)
                .when(new PassOnProposal(PROPOSAL, GUANGZHOU, TIANHE_UNION), SYSTEM)
                .expectEvents(PASSED_ON);
        proposal.given(PROPOSED, PASSED_ON)
                .when(new AcceptProposal(PROPOSAL, null), by(TIANHE_UNION))
                .expectEvents(new ProposalAccepted(PROPOSAL, null));
        proposal.given(PROPOSED, PASSED_ON)
                .when(new ConfirmUnanswered(PROPOSAL), by(new OrganisationId("sn-union")))
                .expectExceptionMessage("shared.not-found");
    }

    @Test
    void staysWhereItWasAnsweredOrWherePutToSomebodyElse() {
        proposal.given(PROPOSED, new ProposalAccepted(PROPOSAL, null))
                .when(new PassOnProposal(PROPOSAL, GUANGZHOU, TIANHE_UNION), SYSTEM)
                .expectNoEvents();
        proposal.given(PROPOSED)
                .when(new PassOnProposal(PROPOSAL, new OrganisationId("sn-union"), TIANHE_UNION), SYSTEM)
                .expectNoEvents();
    }

    @Test
    void isUnknownToOtherUnions() {
        proposal.given(PROPOSED)
                .when(new AcceptProposal(PROPOSAL, null), by(new OrganisationId("sn-union")))
                .expectExceptionMessage("shared.not-found");
    }

    private static Map<String, String> by(OrganisationId organisation) {
        return new Caller("officer", organisation, Set.of(), "", Role.OFFICER, null).trail(Instant.EPOCH, "HTTP");
    }
}
