package org.hanshu.command.supervisioncase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.axonframework.test.matchers.Matchers.predicate;
import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.GZ;
import static org.hanshu.command.supervisioncase.CaseBench.HEAD;
import static org.hanshu.command.supervisioncase.CaseBench.HEAD_SN;
import static org.hanshu.command.supervisioncase.CaseBench.LIMITS;
import static org.hanshu.command.supervisioncase.CaseBench.NOW;
import static org.hanshu.command.supervisioncase.CaseBench.SUPERVISORS;
import static org.hanshu.command.supervisioncase.CaseBench.SYSTEM;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.TIANHE;
import static org.hanshu.command.supervisioncase.CaseBench.TODAY;
import static org.hanshu.command.supervisioncase.CaseBench.supervisionCase;
import static org.hanshu.command.supervisioncase.CaseLinkingTest.SETTLE_AT;
import static org.hanshu.command.supervisioncase.NeighbourCase.NUMBER;
import static org.hanshu.command.supervisioncase.NeighbourCase.OTHER;
import static org.hanshu.command.supervisioncase.NeighbourCase.RECEIVED;
import static org.hanshu.command.supervisioncase.NeighbourCase.claim;
import static org.hanshu.command.supervisioncase.NeighbourCase.courier;
import static org.hanshu.command.supervisioncase.NeighbourCase.firm;
import static org.hanshu.command.supervisioncase.NeighbourCase.remembering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ReceiptCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.WordsCorrected;
import org.hanshu.api.supervisioncase.CaseFiled;
import org.hanshu.api.supervisioncase.Consent;
import org.hanshu.api.supervisioncase.GivenConsent;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentsCarriedOver;
import org.hanshu.api.supervisioncase.PartiesEvent.RepresentativesAppointed;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.OpenSplit;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseSplit;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CasesLinked;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSuspended;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseSuspended;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingNoted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SupervisorsAssigned;
import org.hanshu.api.vocabulary.CaseRelation;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.ConsentPurpose;
import org.hanshu.api.vocabulary.ProceedingKind;
import org.junit.jupiter.api.Test;

/** A case that begins by being split from another; here the worked case is the new one. */
class CaseSplitOffTest {

    private static final LocalDate LONG_AGO = TODAY.minusDays(20);

    @Test
    void beginsWhereTheOtherStoodAndWithItsTimeLimits() {
        var half =
                LIMITS.deadline("investigation", "case.investigation", TIANHE, LONG_AGO, NOW.minusSeconds(1_728_000));
        var left =
                half.reminders().stream().filter(each -> each.at().isAfter(NOW)).toList();
        assertThat(left).hasSizeLessThan(half.reminders().size());
        var runsOn = new Deadline(
                half.name(),
                half.due(),
                half.overdueAt(),
                left,
                half.rule(),
                half.ruleVersion(),
                half.calendarVersion(),
                half.provisional(),
                half.reckoning());

        supervisionCase(remembering(
                        NeighbourCase.filed(),
                        new CaseAccepted(OTHER),
                        new CaseDeadlineSet(OTHER, half),
                        new SupervisorsAssigned(OTHER, SUPERVISORS, null),
                        new RepresentativesAppointed(OTHER, List.of(2)),
                        split()))
                .givenNoPriorActivity()
                .when(new OpenSplit(CASE, OTHER), HEAD)
                .expectEvents(
                        filed(),
                        new ConsentsCarriedOver(
                                CASE, OTHER, List.of(new GivenConsent(1, Consent.EMPLOYER, ConsentPurpose.BE_NAMED))),
                        new RepresentativesAppointed(CASE, List.of(1)),
                        linked(),
                        new CaseAccepted(CASE),
                        new SupervisorsAssigned(CASE, SUPERVISORS, null),
                        new CaseDeadlineSet(CASE, runsOn))
                .expectResultMessagePayload(new CaseFiled(CASE.value(), "穗工案2026-000088", 6, List.of(), false));
    }

    @Test
    void isScreenedWhereTheOtherWas() {
        var screening = LIMITS.deadline("screening", "case.screening", TIANHE, TODAY, NOW);
        supervisionCase(remembering(NeighbourCase.filed(), new CaseDeadlineSet(OTHER, screening), split()))
                .givenNoPriorActivity()
                .when(new OpenSplit(CASE, OTHER), SYSTEM)
                .expectEvents(
                        filed(),
                        new ConsentsCarriedOver(
                                CASE, OTHER, List.of(new GivenConsent(1, Consent.EMPLOYER, ConsentPurpose.BE_NAMED))),
                        linked(),
                        new CaseDeadlineSet(CASE, screening));
    }

    @Test
    void isFiledAsTheOtherWasPutRight() {
        var entry = NeighbourCase.filed().toString();
        var truly = RECEIVED.minusSeconds(86_400);
        var story = Personal.text(new UUID(0, 99), "拖欠工资，一人受伤。");
        supervisionCase(remembering(
                        NeighbourCase.filed(),
                        new ReceiptCorrected(OTHER, entry, truly, List.of(), TEXT),
                        new WordsCorrected(OTHER, entry, "narrative", story, TEXT),
                        new WordsCorrected(OTHER, "another", "text", TEXT, TEXT),
                        split()))
                .givenNoPriorActivity()
                .when(new OpenSplit(CASE, OTHER), HEAD)
                .expectEventsMatching(payloadsMatching(predicate((List<?> events) -> {
                    var filed = (ComplaintFiled) events.getFirst();
                    return filed.receivedAt().equals(truly) && filed.narrative().equals(story);
                })));
    }

    @Test
    void restsWhereWhatWentIsDecidedElsewhere() {
        var suit = new ProceedingNoted(OTHER, 1, ProceedingKind.SUIT, "天河法院", null, List.of(1, 3), TODAY);
        var investigation = LIMITS.deadline("investigation", "case.investigation", TIANHE, TODAY, NOW);
        var history = new ArrayList<SupervisionCaseEvent>(List.of(
                NeighbourCase.filed(),
                new CaseAccepted(OTHER),
                new CaseDeadlineSet(OTHER, LIMITS.deadline("assignment", "case.assign", TIANHE, TODAY, NOW)),
                new CaseDeadlineSet(OTHER, investigation),
                new SupervisorsAssigned(OTHER, SUPERVISORS, null),
                new CaseDeadlineMet(OTHER, "assignment"),
                suit,
                split()));
        supervisionCase(remembering(history.toArray(new SupervisionCaseEvent[0])))
                .givenNoPriorActivity()
                .when(new OpenSplit(CASE, OTHER), HEAD)
                .expectEvents(
                        filed(),
                        new ConsentsCarriedOver(
                                CASE, OTHER, List.of(new GivenConsent(1, Consent.EMPLOYER, ConsentPurpose.BE_NAMED))),
                        linked(),
                        new CaseAccepted(CASE),
                        new SupervisorsAssigned(CASE, SUPERVISORS, null),
                        new CaseDeadlineSet(CASE, investigation),
                        new ProceedingNoted(CASE, 1, ProceedingKind.SUIT, "天河法院", null, List.of(1), TODAY),
                        new CaseSuspended(CASE),
                        new CaseDeadlineSuspended(CASE, "investigation", TODAY));
    }

    @Test
    void beginsOnce() {
        supervisionCase(remembering(NeighbourCase.filed(), split()))
                .given(filed(), linked())
                .when(new OpenSplit(CASE, OTHER), SYSTEM)
                .expectNoEvents()
                .expectResultMessagePayload(new CaseFiled(CASE.value(), "穗工案2026-000088", 1, List.of(), true));
    }

    @Test
    void doesNotBeginWhereNothingWasSplitOffOrForAStranger() {
        refused(remembering(NeighbourCase.filed()), HEAD);
        refused(caseId -> List.of(), HEAD);
        refused(remembering(NeighbourCase.filed(), split()), HEAD_SN);
    }

    private static void refused(OtherCases others, Map<String, String> trail) {
        supervisionCase(others)
                .givenNoPriorActivity()
                .when(new OpenSplit(CASE, OTHER), trail)
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage("case.nothing-was-split-off");
    }

    /** The injured courier's claim against both firms. */
    private static CaseSplit split() {
        return new CaseSplit(
                OTHER,
                CASE,
                "穗工案2026-000088",
                List.of(3),
                List.of(2),
                List.of(1, 2),
                List.of(),
                List.of(),
                5,
                TEXT,
                SETTLE_AT);
    }

    private static CasesLinked linked() {
        return new CasesLinked(CASE, CaseRelation.SPLIT_FROM, CASE, OTHER, NUMBER, TEXT, null);
    }

    private static ComplaintFiled filed() {
        var told = NeighbourCase.filed();
        return new ComplaintFiled(
                CASE,
                "穗工案2026-000088",
                told.kind(),
                told.channel(),
                List.of(),
                RECEIVED,
                told.region(),
                told.industry(),
                GZ,
                GZ,
                told.filedBy(),
                List.of(firm(1, "广州示例快递有限公司", null), firm(2, "广州天河示例运物流第37有限公司", "91440106MA5F000369")),
                List.of(courier(1, 72)),
                1,
                List.of(claim(1, Cause.OCCUPATIONAL_INJURY, List.of(1), List.of(1, 2))),
                false,
                List.of(),
                TEXT,
                List.of());
    }
}
