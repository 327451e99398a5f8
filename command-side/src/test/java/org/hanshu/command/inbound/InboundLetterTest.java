package org.hanshu.command.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hanshu.api.supervisioncase.ChildKind.INBOUND_LETTER;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hanshu.api.child.ChildClockCommand.RingInboundClock;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineMet;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineSet;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineVoided;
import org.hanshu.api.child.ChildRecountCommand.PreviewInboundDeadlines;
import org.hanshu.api.child.ChildRecountCommand.RecomputeInboundDeadlines;
import org.hanshu.api.inbound.InboundCommand;
import org.hanshu.api.inbound.InboundCommand.CloseInbound;
import org.hanshu.api.inbound.InboundCommand.FollowInbound;
import org.hanshu.api.inbound.InboundCommand.NoteInboundAnswer;
import org.hanshu.api.inbound.InboundCommand.ReceiveInbound;
import org.hanshu.api.inbound.InboundEvent.InboundAnswerNoted;
import org.hanshu.api.inbound.InboundEvent.InboundClosed;
import org.hanshu.api.inbound.InboundEvent.InboundFollowed;
import org.hanshu.api.inbound.InboundEvent.InboundReceived;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.InboundLetterId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Region;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.vocabulary.InboundKind;
import org.hanshu.api.vocabulary.InboundStatus;
import org.hanshu.command.shared.AskedLimits;
import org.hanshu.command.shared.BundledLimits;
import org.hanshu.command.shared.Limits;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A copy of what a court asked of an employer. */
class InboundLetterTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final InboundLetterId ID = new InboundLetterId(new UUID(0, 31));
    private static final OrganisationId GZ = new OrganisationId("gz-union");
    private static final Region REGION = new Region("4401");
    private static final CaseId CASE = new CaseId(new UUID(0, 1));
    private static final Personal<String> TEXT = Personal.text(new UUID(0, 2), "规范用工");
    private static final Limits LIMITS = BundledLimits.load();
    private static final Map<String, String> OFFICER = trail("officer.gz", GZ, Role.OFFICER);
    private static final Map<String, String> STRANGER =
            trail("officer.sn", new OrganisationId("sn-union"), Role.OFFICER);

    @Test
    void isAnsweredWithinTwoMonthsOrAsItSays() {
        letter().givenNoPriorActivity().when(receive(TODAY, null), OFFICER).expectEvents(came(TODAY), twoMonths());
        var shown = LIMITS.agreed("inbound-answer", "inbound.shown", TODAY, TODAY.plusDays(20), NOW);
        letter().givenNoPriorActivity()
                .when(receive(TODAY, TODAY.plusDays(20)), OFFICER)
                .expectEvents(came(TODAY), new ChildDeadlineSet(ID.value(), INBOUND_LETTER, shown));
        letter().given(came(TODAY), twoMonths())
                .when(receive(TODAY, null), OFFICER)
                .expectNoEvents();
    }

    @Test
    void countsItsTimeFromTheEventThatTheRuleNames() {
        var limits = new AskedLimits();
        limits.happened("inbound.received", TODAY.minusDays(2));
        new AggregateTestFixture<>(InboundLetter.class)
                .registerInjectableResource(limits)
                .registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC))
                .givenNoPriorActivity()
                .when(receive(TODAY.minusDays(2), null), OFFICER)
                .expectSuccessfulHandlerExecution();
        limits.coverEveryRuleThatStartsWith("inbound");
    }

    @Test
    void isFollowedAndClosed() {
        letter().given(came(TODAY), twoMonths())
                .when(new NoteInboundAnswer(ID, TODAY, TEXT), OFFICER)
                .expectEvents(
                        new InboundAnswerNoted(ID, TODAY, TEXT),
                        new ChildDeadlineMet(ID.value(), INBOUND_LETTER, "inbound-answer", false));
        letter().given(came(TODAY), twoMonths(), new InboundFollowed(ID, 1, TEXT))
                .when(new FollowInbound(ID, TEXT), OFFICER)
                .expectEvents(new InboundFollowed(ID, 2, TEXT));
        letter().given(came(TODAY), twoMonths())
                .when(new CloseInbound(ID, TEXT), OFFICER)
                .expectEvents(
                        new ChildDeadlineVoided(ID.value(), INBOUND_LETTER, "inbound-answer", "CLOSED"),
                        new InboundClosed(ID, TEXT));
    }

    @Test
    void leavesNothingOfABellBeforeItsTime() {
        letter().given(came(TODAY), twoMonths())
                .when(new RingInboundClock(ID.value(), "inbound-answer", null), Caller.SYSTEM.trail(NOW, "SAGA"))
                .expectNoEvents();
    }

    @Test
    void staysWhereItIsUnderTheSameBooks() {
        letter().given(came(TODAY), twoMonths())
                .when(new PreviewInboundDeadlines(ID.value()), Caller.SYSTEM.trail(NOW, "SAGA"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
        letter().given(came(TODAY), twoMonths())
                .when(new RecomputeInboundDeadlines(ID.value(), 99, "x"), Caller.SYSTEM.trail(NOW, "SAGA"))
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refusesWhatCannotBe() {
        refused(List.of(), receive(TODAY.plusDays(1), null), OFFICER, "inbound.received-by-today");
        refused(List.of(), receive(TODAY.minusDays(30), null), OFFICER, "inbound.dated-before-it-was-received");
        refused(List.of(), receive(TODAY, null), STRANGER, "inbound.recorded-for-ones-own-union");
        var there = List.<Object>of(came(TODAY), twoMonths());
        refused(there, new FollowInbound(ID, TEXT), STRANGER, "shared.not-found");
        refused(there, new FollowInbound(ID, TEXT), trail("clerk.gz", GZ, Role.CLERK), "shared.not-allowed");
        refused(there, new NoteInboundAnswer(ID, TODAY.plusDays(1), null), OFFICER, "inbound.answered-by-today");
        refused(
                there,
                new NoteInboundAnswer(ID, TODAY.minusDays(1), null),
                OFFICER,
                "inbound.answered-after-it-was-received");
        refused(List.of(), receive(TODAY, TODAY.minusDays(1)), OFFICER, "inbound.answered-after-it-was-received");
        var closed = List.<Object>of(came(TODAY), new InboundClosed(ID, TEXT));
        refused(closed, new CloseInbound(ID, TEXT), OFFICER, "inbound.not-in-this-state");
        refused(closed, new NoteInboundAnswer(ID, TODAY, null), OFFICER, "inbound.not-in-this-state");
    }

    @Test
    void namesWhatStillCanBeDone() {
        assertThatThrownBy(() -> InboundMove.ANSWER.require(InboundStatus.ANSWERED))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        thrown -> assertThat(thrown.refusal().arguments()).containsEntry("allowed", "follow, close"));
        assertThatThrownBy(() -> InboundMove.ANSWER.require(InboundStatus.CLOSED))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        thrown -> assertThat(thrown.refusal().arguments()).containsEntry("allowed", "-"));
    }

    @Test
    void showsNoLaterDayForItsAnswerThanTheLawGives() {
        var last = LIMITS.deadline("inbound-answer", "inbound.answer", REGION, TODAY, NOW)
                .due();
        letter().givenNoPriorActivity().when(receive(TODAY, last), OFFICER).expectSuccessfulHandlerExecution();
        refused(List.of(), receive(TODAY, last.plusDays(1)), OFFICER, "inbound.answered-within-the-laws-time");
        var byDocument = receive(InboundKind.COMPLIANCE_RECOMMENDATION, TODAY, last.plusDays(30));
        letter().givenNoPriorActivity().when(byDocument, OFFICER).expectSuccessfulHandlerExecution();
    }

    @Test
    void isAnsweredInTimeThoughThatIsEnteredLater() {
        var before = TODAY.minusDays(10);
        var shown = LIMITS.agreed("inbound-answer", "inbound.shown", before, TODAY.minusDays(5), NOW);
        var there = List.<Object>of(came(before), new ChildDeadlineSet(ID.value(), INBOUND_LETTER, shown));
        answered(there, TODAY.minusDays(5), false);
        answered(there, TODAY.minusDays(4), true);
    }

    private static void answered(List<Object> there, LocalDate on, boolean late) {
        letter().given(there)
                .when(new NoteInboundAnswer(ID, on, TEXT), OFFICER)
                .expectEvents(
                        new InboundAnswerNoted(ID, on, TEXT),
                        new ChildDeadlineMet(ID.value(), INBOUND_LETTER, "inbound-answer", late));
    }

    private static ReceiveInbound receive(LocalDate receivedOn, @Nullable LocalDate answerBy) {
        return receive(InboundKind.JUDICIAL_RECOMMENDATION, receivedOn, answerBy);
    }

    private static ReceiveInbound receive(InboundKind kind, LocalDate receivedOn, @Nullable LocalDate answerBy) {
        return new ReceiveInbound(
                ID,
                kind,
                GZ,
                REGION,
                List.of(CASE),
                "天河区人民法院",
                "穗天法建〔2026〕1号",
                "某公司",
                null,
                LocalDate.of(2026, 11, 1),
                receivedOn,
                answerBy,
                TEXT);
    }

    private static InboundReceived came(LocalDate receivedOn) {
        return new InboundReceived(
                ID,
                InboundKind.JUDICIAL_RECOMMENDATION,
                GZ,
                REGION,
                List.of(CASE),
                "天河区人民法院",
                "穗天法建〔2026〕1号",
                "某公司",
                null,
                LocalDate.of(2026, 11, 1),
                receivedOn,
                TEXT);
    }

    private static ChildDeadlineSet twoMonths() {
        return new ChildDeadlineSet(
                ID.value(), INBOUND_LETTER, LIMITS.deadline("inbound-answer", "inbound.answer", REGION, TODAY, NOW));
    }

    private static Map<String, String> trail(String account, OrganisationId organisation, Role role) {
        return new Caller(account, organisation, Set.of(), "4401", role, null).trail(NOW, "HTTP");
    }

    private static void refused(List<Object> history, InboundCommand command, Map<String, String> trail, String code) {
        letter().given(history)
                .when(command, trail)
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage(code);
    }

    private static FixtureConfiguration<InboundLetter> letter() {
        return new AggregateTestFixture<>(InboundLetter.class)
                .registerInjectableResource(LIMITS)
                .registerInjectableResource(Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
