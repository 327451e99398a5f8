package org.hanshu.command.supervisioncase;

import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.CLERK;
import static org.hanshu.command.supervisioncase.CaseBench.GZ;
import static org.hanshu.command.supervisioncase.CaseBench.HEAD_SN;
import static org.hanshu.command.supervisioncase.CaseBench.NOW;
import static org.hanshu.command.supervisioncase.CaseBench.OFFICER;
import static org.hanshu.command.supervisioncase.CaseBench.SN;
import static org.hanshu.command.supervisioncase.CaseBench.SYSTEM;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.filed;
import static org.hanshu.command.supervisioncase.CaseBench.supervisionCase;
import static org.hanshu.command.supervisioncase.CaseHistory.accepted;
import static org.hanshu.command.supervisioncase.CaseHistory.then;
import static org.hanshu.command.supervisioncase.NeighbourCase.NUMBER;
import static org.hanshu.command.supervisioncase.NeighbourCase.OTHER;
import static org.hanshu.command.supervisioncase.NeighbourCase.remembering;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.supervisioncase.KnownCase;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.ConfirmLink;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.LinkCases;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.TakeLinks;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseMerged;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CasesLinked;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseRefused;
import org.hanshu.api.vocabulary.ApproachKind;
import org.hanshu.api.vocabulary.CaseRefusalReason;
import org.hanshu.api.vocabulary.CaseRelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A case that has to do with another. */
class CaseLinkingTest {

    static final Instant SETTLE_AT = NOW.plus(Duration.ofMinutes(15));

    private static final CasesLinked OTHER_REPEATS_IT =
            new CasesLinked(OTHER, CaseRelation.REPEATS, OTHER, CASE, "穗工案2026-000123", TEXT, SETTLE_AT);

    private final FixtureConfiguration<SupervisionCase> supervisionCase =
            supervisionCase(remembering(NeighbourCase.filed(), OTHER_REPEATS_IT));

    @ParameterizedTest
    @EnumSource(value = CaseRelation.class, names = "SPLIT_FROM", mode = EnumSource.Mode.EXCLUDE)
    void saysHowItStandsToTheOther(CaseRelation relation) {
        supervisionCase
                .given(accepted())
                .when(new LinkCases(CASE, relation, OTHER, NUMBER, TEXT), CLERK)
                .expectEvents(new CasesLinked(CASE, relation, CASE, OTHER, NUMBER, TEXT, SETTLE_AT))
                .expectResultMessagePayload(new Changed(CASE.value(), accepted().size()));
    }

    @Test
    void isKnownToWhoWorksOnItByItsNumber() {
        supervisionCase
                .given(accepted())
                .when(new ConfirmLink(CASE, CaseRelation.REPEATS, CASE, OTHER), CLERK)
                .expectNoEvents()
                .expectResultMessagePayload(new KnownCase(
                        CASE.value(), accepted().size() - 1, "穗工案2026-000123", GZ, ApproachKind.COMPLAINT));
        refused(accepted(), new ConfirmLink(CASE, CaseRelation.REPEATS, CASE, OTHER), HEAD_SN, "shared.not-found");
        refused(
                List.of(filed(ApproachKind.COMPLAINT, SN)),
                new ConfirmLink(CASE, CaseRelation.REPEATS, CASE, OTHER),
                HEAD_SN,
                "case.only-its-owner-works-on-it");
    }

    @Test
    void isToldOnceOfWhatTheOtherSays() {
        var told = new CasesLinked(CASE, CaseRelation.REPEATS, OTHER, CASE, NUMBER, TEXT, null);
        supervisionCase
                .given(accepted())
                .when(new TakeLinks(CASE, OTHER), OFFICER)
                .expectEvents(told);
        supervisionCase
                .given(then(accepted(), told))
                .when(new TakeLinks(CASE, OTHER), SYSTEM)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isNotLinkedTwiceWhicheverOfTheTwoIsNamedFirst() {
        var told = new CasesLinked(CASE, CaseRelation.SAME_FACTS, OTHER, CASE, NUMBER, null, null);
        var again = new LinkCases(CASE, CaseRelation.SAME_FACTS, OTHER, NUMBER, null);
        refused(then(accepted(), told), again, OFFICER, "case.linked-already");
        refused(
                then(accepted(), told),
                new ConfirmLink(CASE, CaseRelation.SAME_FACTS, CASE, OTHER),
                OFFICER,
                "case.linked-already");
        supervisionCase
                .given(then(accepted(), told))
                .when(new LinkCases(CASE, CaseRelation.FOLLOWS, OTHER, NUMBER, null), OFFICER)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isNotLinkedWhereItEndedWithoutBeingHandled() {
        var link = new LinkCases(CASE, CaseRelation.REPEATS, OTHER, NUMBER, null);
        var turnedDown = List.<Object>of(filed(), new CaseRefused(CASE, CaseRefusalReason.OUT_OF_SCOPE, TEXT));
        refused(turnedDown, link, OFFICER, "case.not-in-this-state");
        supervisionCase
                .given(turnedDown)
                .when(new ConfirmLink(CASE, CaseRelation.REPEATS, CASE, OTHER), OFFICER)
                .expectSuccessfulHandlerExecution();
        var merged = then(accepted(), new CaseMerged(CASE, 1, OTHER, NUMBER, null));
        refused(merged, link, OFFICER, "case.merged-away");
        refused(merged, new ConfirmLink(CASE, CaseRelation.REPEATS, CASE, OTHER), OFFICER, "case.merged-away");
    }

    private void refused(List<?> history, SupervisionCaseCommand command, Map<String, String> trail, String code) {
        supervisionCase
                .given(history)
                .when(command, trail)
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage(code);
    }
}
