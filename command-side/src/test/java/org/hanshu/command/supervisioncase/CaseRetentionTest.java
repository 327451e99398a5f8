package org.hanshu.command.supervisioncase;

import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.GZ;
import static org.hanshu.command.supervisioncase.CaseBench.HEAD;
import static org.hanshu.command.supervisioncase.CaseBench.LETTER;
import static org.hanshu.command.supervisioncase.CaseBench.LIMITS;
import static org.hanshu.command.supervisioncase.CaseBench.NOW;
import static org.hanshu.command.supervisioncase.CaseBench.OFFICER;
import static org.hanshu.command.supervisioncase.CaseBench.SYSTEM;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.TODAY;
import static org.hanshu.command.supervisioncase.CaseBench.desk;
import static org.hanshu.command.supervisioncase.CaseBench.filed;
import static org.hanshu.command.supervisioncase.CaseHistory.then;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hanshu.api.agency.KnownOrganisations;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.period.PeriodUnit;
import org.hanshu.api.period.Reckoning;
import org.hanshu.api.recomputation.DeadlineChange;
import org.hanshu.api.recomputation.DeadlineMove;
import org.hanshu.api.recomputation.LastDay;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.shared.Trail;
import org.hanshu.api.supervisioncase.CaseRecountCommand.PreviewCaseDeadlines;
import org.hanshu.api.supervisioncase.CaseRecountCommand.RecomputeCaseDeadlines;
import org.hanshu.api.supervisioncase.CaseWatchCommand;
import org.hanshu.api.supervisioncase.CaseWatchCommand.AskAfterRetention;
import org.hanshu.api.supervisioncase.CaseWatchCommand.ConfirmForgetting;
import org.hanshu.api.supervisioncase.CaseWatchCommand.KeepLonger;
import org.hanshu.api.supervisioncase.CaseWatchCommand.ReckonRetention;
import org.hanshu.api.supervisioncase.CaseWatchEvent;
import org.hanshu.api.supervisioncase.CaseWatchEvent.CaseMarkedCollective;
import org.hanshu.api.supervisioncase.CaseWatchEvent.KeptLonger;
import org.hanshu.api.supervisioncase.CaseWatchEvent.RetentionLeft;
import org.hanshu.api.supervisioncase.CaseWatchEvent.RetentionOver;
import org.hanshu.api.supervisioncase.CaseWatchEvent.RetentionReckoned;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.ErasureCommand.EraseClaimant;
import org.hanshu.api.supervisioncase.ForgettableCase;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantErased;
import org.hanshu.api.supervisioncase.RetentionOutlook;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseRefused;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildAdmitted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingNoted;
import org.hanshu.api.vocabulary.CaseRefusalReason;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.api.vocabulary.ErasureGround;
import org.hanshu.api.vocabulary.ProceedingKind;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.OtherBooks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("How long a case that is over keeps the names in it")
class CaseRetentionTest {

    private static final UUID DRIVER = new UUID(0, 4);
    private static final CaseClosed CLOSED =
            new CaseClosed(CASE, 1, ClosingReason.SETTLED_ON_THE_SPOT, TEXT, List.of());
    private static final CaseRefused REFUSED = new CaseRefused(CASE, CaseRefusalReason.OTHER, TEXT);
    private static final RetentionReckoned TEN_YEARS = reckoned("case.retention", 120, 1);
    private static final RetentionOver OVER = new RetentionOver(CASE, GZ, TEN_YEARS.last());
    private static final ProposalId ASKED = CaseWatchEvent.forgetting(CASE, TEN_YEARS.last());
    private static final LocalDate MORE = LocalDate.of(2040, 6, 30);
    private static final KeptLonger KEPT = new KeptLonger(CASE, ASKED, MORE, Instant.parse("2040-07-01T01:00:00Z"));
    private static final ReckonRetention RECKON = new ReckonRetention(CASE);
    private static final ConfirmForgetting FORGET = new ConfirmForgetting(CASE, ASKED);
    private static final EraseClaimant ERASE =
            new EraseClaimant(CASE, 1, Set.of(DRIVER), Set.of(), ErasureGround.RETENTION_OVER, "穗删〔2036〕1号");

    @Test
    @DisplayName("is ten years from its closing, by rules that are ours to change, and said once")
    void isTenYears() {
        at(NOW, closed(), RECKON).expectEvents(TEN_YEARS);
        at(NOW, then(closed(), TEN_YEARS), RECKON).expectNoEvents();
    }

    @Test
    void isThirtyForADisputeOfMany() {
        at(NOW, List.of(filed(), new CaseMarkedCollective(CASE, 12, TEXT), told(CLOSED)), RECKON)
                .expectEvents(reckoned("case.retention-long", 360, 1));
    }

    @Test
    void doesNotRunWhileTheCaseGoesOn() {
        at(NOW, List.of(filed()), RECKON).expectNoEvents();
    }

    @Test
    @DisplayName("is counted from the last end, though nobody heard that the case went on between")
    void isCountedFromTheLastEnd() {
        var again = told(CLOSED, NOW.plus(Duration.ofDays(40)));
        var reopened = new CaseReopened(CASE, 2, TEXT);
        var anew = reckoned("case.retention", 120, 1, TODAY.plusDays(40));
        var twice = then(closed(), TEN_YEARS, reopened, again);
        at(NOW, twice, RECKON).expectEvents(anew);
        at(NOW, then(twice, anew), RECKON).expectNoEvents();
        at(NOW, then(asked(), reopened, again), RECKON).expectEvents(anew);
        at(NOW, List.of(filed(), told(REFUSED, NOW)), RECKON).expectEvents(TEN_YEARS);
    }

    @Test
    @DisplayName("is asked about later where no book says so yet")
    void waitsForABook() {
        Limits none = OtherBooks.with("case.retention", rules -> Stream.empty());
        at(NOW, none, closed(), RECKON, SYSTEM)
                .expectNoEvents()
                .expectResultMessagePayload(new RetentionOutlook(CASE.value(), 1, true));
        at(NOW, closed(), RECKON).expectResultMessagePayload(new RetentionOutlook(CASE.value(), 1, false));
        at(NOW, none, List.of(filed()), RECKON, SYSTEM)
                .expectResultMessagePayload(new RetentionOutlook(CASE.value(), 0, false));
    }

    @Test
    void isTakenBackWhenTheCaseGoesOn() {
        at(NOW, then(closed(), TEN_YEARS, new CaseReopened(CASE, 2, TEXT)), RECKON)
                .expectEvents(new RetentionLeft(CASE));
    }

    @Test
    @DisplayName("ends with a question, once, and never by itself with an erasure")
    void endsWithAQuestion() {
        var ask = new AskAfterRetention(CASE);
        at(NOW, then(closed(), TEN_YEARS), ask).expectNoEvents();
        at(TEN_YEARS.asksAt(), then(closed(), TEN_YEARS), ask).expectEvents(OVER);
        at(TEN_YEARS.asksAt(), asked(), ask).expectNoEvents();
        at(TEN_YEARS.asksAt(), then(closed(), TEN_YEARS, erased()), ask).expectEvents(new RetentionLeft(CASE));
    }

    @Test
    @DisplayName("is longer until the day that a head names, and then it is asked again")
    void isLongerUntilADay() {
        var keep = new KeepLonger(CASE, ASKED, MORE);
        at(TEN_YEARS.asksAt(), asked(), keep, HEAD).expectEvents(KEPT);
        at(TEN_YEARS.asksAt(), then(asked(), KEPT), keep, HEAD).expectNoEvents();
        at(KEPT.asksAt(), then(asked(), KEPT), new AskAfterRetention(CASE))
                .expectEvents(new RetentionOver(CASE, GZ, MORE));
    }

    @Test
    void isAYearLongerWhereNoDayIsNamed() {
        at(TEN_YEARS.asksAt(), asked(), new KeepLonger(CASE, ASKED, null), HEAD)
                .expectEvents(
                        new KeptLonger(CASE, ASKED, LocalDate.of(2037, 11, 24), Instant.parse("2037-11-25T01:00:00Z")));
    }

    @Test
    void isNeverWithoutAnEnd() {
        for (var day : List.of(LocalDate.of(2036, 11, 24), LocalDate.of(2066, 11, 25))) {
            at(TEN_YEARS.asksAt(), asked(), new KeepLonger(CASE, ASKED, day), HEAD)
                    .expectNoEvents()
                    .expectException(RuleViolated.class)
                    .expectExceptionMessage("case.kept-until-a-day-ahead");
        }
    }

    @Test
    @DisplayName("is no longer where nobody is left, or the case goes on: a no to that is refused")
    void isNotLongerForNobody() {
        var keep = new KeepLonger(CASE, ASKED, MORE);
        at(TEN_YEARS.asksAt(), then(asked(), erased(), new RetentionLeft(CASE)), keep, HEAD)
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage("case.nobody-is-left-to-keep");
        at(TEN_YEARS.asksAt(), then(asked(), new CaseReopened(CASE, 2, TEXT)), keep, HEAD)
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage("case.not-in-this-state");
    }

    @Test
    void isForAHeadToSay() {
        for (var each : List.<CaseWatchCommand>of(new KeepLonger(CASE, ASKED, MORE), FORGET)) {
            at(TEN_YEARS.asksAt(), asked(), each, OFFICER)
                    .expectException(RuleViolated.class)
                    .expectExceptionMessage("shared.not-allowed");
        }
    }

    @Test
    void namesWhomItWouldForget() {
        at(TEN_YEARS.asksAt(), asked(), FORGET, HEAD)
                .expectNoEvents()
                .expectResultMessagePayload(new ForgettableCase(CASE.value(), 1, List.of(1)));
        at(TEN_YEARS.asksAt(), then(asked(), erased()), FORGET, HEAD)
                .expectResultMessagePayload(new ForgettableCase(CASE.value(), 4, List.of()));
    }

    @Test
    void forgetsNobodyWhileAnythingGoesOn() {
        refused("case.not-in-this-state", then(asked(), new CaseReopened(CASE, 2, TEXT)));
        refused(
                "case.children-are-open",
                then(asked(), new ChildAdmitted(CASE, LETTER, ChildKind.LETTER, "PROMPT", null, NOW)));
        refused(
                "case.still-decided-elsewhere",
                then(
                        asked(),
                        new ProceedingNoted(
                                CASE, 1, ProceedingKind.ARBITRATION, "广州市劳动人事争议仲裁委员会", null, List.of(1), TODAY)));
    }

    @Test
    @DisplayName("is not over for a question that no longer stands: before it was put, after a no, after another one")
    void forgetsNobodyOnAnAnswerToAnotherQuestion() {
        refused("case.kept-still", then(closed(), TEN_YEARS));
        refused("case.kept-still", then(asked(), KEPT));
        refused("case.kept-still", then(asked(), KEPT, new RetentionOver(CASE, GZ, MORE)));
        at(TEN_YEARS.asksAt(), then(asked(), KEPT), ERASE, HEAD)
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage("case.kept-still");
        at(TEN_YEARS.asksAt(), then(asked(), erased(), new RetentionLeft(CASE)), FORGET, HEAD)
                .expectResultMessagePayload(new ForgettableCase(CASE.value(), 4, List.of()));
    }

    @Test
    void isOverWithTheLastWhoIsForgotten() {
        at(TEN_YEARS.asksAt(), asked(), ERASE, HEAD).expectEvents(erased(), new RetentionLeft(CASE));
    }

    @Test
    @DisplayName("is counted anew when its rule changes, as long as nobody was asked")
    void isCountedAnew() {
        Limits longer = OtherBooks.with(
                "case.retention", rules -> rules.map(rule -> OtherBooks.rule(rule, rule.validFrom(), null, 180)));
        var anew = reckoned("case.retention", 180, 2);
        var move = new DeadlineMove(
                "retention",
                "case.retention",
                new LastDay(TEN_YEARS.last(), false),
                new LastDay(anew.last(), false),
                DeadlineChange.MOVED);
        var recompute = new RecomputeCaseDeadlines(CASE, 2, "3");
        at(NOW, longer, then(closed(), TEN_YEARS), new PreviewCaseDeadlines(CASE), SYSTEM)
                .expectNoEvents()
                .expectResultMessagePayload(List.of(move));
        at(NOW, longer, then(closed(), TEN_YEARS), recompute, SYSTEM)
                .expectEvents(anew)
                .expectResultMessagePayload(List.of(move));
        at(NOW, longer, then(closed(), TEN_YEARS, anew), recompute, SYSTEM).expectNoEvents();
        at(NOW, longer, asked(), recompute, SYSTEM).expectNoEvents();
        at(NOW, longer, then(asked(), KEPT), recompute, SYSTEM).expectNoEvents();
    }

    private static void refused(String code, List<Object> history) {
        at(TEN_YEARS.asksAt(), history, FORGET, HEAD)
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage(code);
    }

    private static RetentionReckoned reckoned(String rule, int months, int ruleVersion) {
        return reckoned(rule, months, ruleVersion, TODAY);
    }

    private static RetentionReckoned reckoned(String rule, int months, int ruleVersion, LocalDate endedOn) {
        var last = endedOn.plusMonths(months);
        var asksAt =
                last.plusDays(1).atTime(9, 0).atOffset(ZoneOffset.ofHours(8)).toInstant();
        var reckoning = new Reckoning(endedOn, months, PeriodUnit.MONTHS, List.of(), null);
        return new RetentionReckoned(CASE, last, asksAt, rule, ruleVersion, reckoning);
    }

    private static ClaimantErased erased() {
        return new ClaimantErased(CASE, 1, List.of(DRIVER), List.of(), ErasureGround.RETENTION_OVER, "穗删〔2036〕1号");
    }

    private static List<Object> closed() {
        return List.of(filed(), told(CLOSED));
    }

    private static List<Object> asked() {
        return then(closed(), TEN_YEARS, OVER);
    }

    private static GenericEventMessage<?> told(Object event) {
        return told(event, NOW);
    }

    private static GenericEventMessage<?> told(Object event, Instant at) {
        return new GenericEventMessage<>(event, Map.of(Trail.OCCURRED_AT, at.toString()));
    }

    private static ResultValidator<SupervisionCase> at(Instant now, List<?> history, SupervisionCaseCommand command) {
        return at(now, history, command, SYSTEM);
    }

    private static ResultValidator<SupervisionCase> at(
            Instant now, List<?> history, SupervisionCaseCommand command, Map<String, String> trail) {
        return at(now, LIMITS, history, command, trail);
    }

    private static ResultValidator<SupervisionCase> at(
            Instant now, Limits limits, List<?> history, SupervisionCaseCommand command, Map<String, String> trail) {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        return new AggregateTestFixture<>(SupervisionCase.class)
                .registerInjectableResource((OtherCases) caseId -> List.of())
                .registerInjectableResource((KnownOrganisations) Organisations::bundled)
                .registerInjectableResource(desk(clock))
                .registerInjectableResource(new CaseTimes(limits, clock))
                .given(history)
                .when(command, trail);
    }
}
