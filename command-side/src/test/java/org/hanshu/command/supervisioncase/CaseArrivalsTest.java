package org.hanshu.command.supervisioncase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.HEAD;
import static org.hanshu.command.supervisioncase.CaseBench.SYSTEM;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.TODAY;
import static org.hanshu.command.supervisioncase.CaseBench.supervisionCase;
import static org.hanshu.command.supervisioncase.CaseHistory.investigating;
import static org.hanshu.command.supervisioncase.CaseHistory.then;
import static org.hanshu.command.supervisioncase.CaseLinkingTest.SETTLE_AT;
import static org.hanshu.command.supervisioncase.NeighbourCase.NUMBER;
import static org.hanshu.command.supervisioncase.NeighbourCase.OTHER;
import static org.hanshu.command.supervisioncase.NeighbourCase.REFERENCE;
import static org.hanshu.command.supervisioncase.NeighbourCase.claim;
import static org.hanshu.command.supervisioncase.NeighbourCase.courier;
import static org.hanshu.command.supervisioncase.NeighbourCase.firm;
import static org.hanshu.command.supervisioncase.NeighbourCase.remembering;

import java.util.List;
import java.util.UUID;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Reference;
import org.hanshu.api.supervisioncase.Consent;
import org.hanshu.api.supervisioncase.GivenConsent;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsWithdrawn;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimsAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentsCarriedOver;
import org.hanshu.api.supervisioncase.PartiesEvent.RepresentativesAppointed;
import org.hanshu.api.supervisioncase.PartiesEvent.RespondentAdded;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.TakeMerged;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseMerged;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseTakenIn;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.MergeAdmitted;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.MergeDropped;
import org.hanshu.api.supervisioncase.Renumbered;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingNoted;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.ConsentPurpose;
import org.hanshu.api.vocabulary.ProceedingKind;
import org.junit.jupiter.api.Test;

/** Who and what comes to a case from one that was merged into it. */
class CaseArrivalsTest {

    private static final CaseMerged LEFT = new CaseMerged(OTHER, 1, CASE, "穗工案2026-000123", null);
    private static final MergeAdmitted AWAITING = new MergeAdmitted(CASE, OTHER, SETTLE_AT);

    @Test
    void areNumberedOnAndNobodyStandsTwice() {
        supervisionCase(remembering(
                        NeighbourCase.filed(), new RepresentativesAppointed(OTHER, List.of(2)), arbitrated(), LEFT))
                .given(then(investigating(), AWAITING))
                .when(new TakeMerged(CASE, OTHER), HEAD)
                .expectEvents(
                        taken(
                                List.of(new Renumbered(1, 2), new Renumbered(2, 1)),
                                List.of(new Renumbered(1, 2), new Renumbered(2, 3), new Renumbered(3, 1)),
                                List.of(new Renumbered(1, 3), new Renumbered(2, 1), new Renumbered(3, 4)),
                                5),
                        new RespondentAdded(CASE, firm(2, "广州示例快递有限公司", null), List.of()),
                        new ClaimantsAdded(CASE, List.of(courier(2, 71), courier(3, 72)), List.of(), 5, List.of()),
                        new ClaimsAdded(
                                CASE,
                                List.of(
                                        claim(3, Cause.UNPAID_WAGES, List.of(2, 3), List.of(2)),
                                        claim(4, Cause.OCCUPATIONAL_INJURY, List.of(3), List.of(2, 1)))),
                        new ConsentsCarriedOver(
                                CASE,
                                OTHER,
                                List.of(
                                        new GivenConsent(2, Consent.EMPLOYER, ConsentPurpose.BE_NAMED),
                                        new GivenConsent(3, Consent.EMPLOYER, ConsentPurpose.BE_NAMED))),
                        new RepresentativesAppointed(CASE, List.of(3)),
                        new ProceedingNoted(CASE, 1, ProceedingKind.ARBITRATION, "天河仲裁委", "1号", List.of(4), TODAY));
    }

    @Test
    void leaveBehindWhoWithdrewAndWhatEnded() {
        supervisionCase(remembering(
                        NeighbourCase.filed(),
                        new ClaimantsWithdrawn(OTHER, List.of(1, 2), TEXT),
                        arbitrated(),
                        new ProceedingEnded(OTHER, 1, TEXT, TODAY),
                        LEFT))
                .given(then(investigating(), AWAITING))
                .when(new TakeMerged(CASE, OTHER), HEAD)
                .expectEvents(
                        taken(
                                List.of(new Renumbered(1, 2), new Renumbered(2, 1)),
                                List.of(new Renumbered(3, 1)),
                                List.of(new Renumbered(1, 3), new Renumbered(2, 1), new Renumbered(3, 4)),
                                5),
                        new RespondentAdded(CASE, firm(2, "广州示例快递有限公司", null), List.of()),
                        new ClaimsAdded(
                                CASE,
                                List.of(
                                        claim(3, Cause.UNPAID_WAGES, List.of(), List.of(2)),
                                        claim(4, Cause.OCCUPATIONAL_INJURY, List.of(), List.of(2, 1)))));
    }

    @Test
    void bringWhatWasMergedIntoTheirOwnCaseBefore() {
        var earlier = new CaseTakenIn(
                OTHER,
                new CaseId(new UUID(0, 66)),
                "穗工案2026-000066",
                List.of("穗工案2026-000066"),
                List.of(new Reference("KIOSK", "66")),
                List.of(),
                List.of(),
                List.of(),
                6);
        supervisionCase(remembering(NeighbourCase.filed(), earlier, LEFT))
                .given(then(investigating(), AWAITING))
                .when(new TakeMerged(CASE, OTHER), HEAD)
                .expectSuccessfulHandlerExecution()
                .expectState(state -> {
                    var relations = state.filed().relations();
                    assertThat(relations.numbers()).containsExactly(NUMBER, "穗工案2026-000066");
                    assertThat(relations.references()).containsExactly(REFERENCE, new Reference("KIOSK", "66"));
                });
    }

    @Test
    void comeOnce() {
        var before = then(investigating(), AWAITING, taken(List.of(), List.of(), List.of(), 5));
        supervisionCase(remembering(NeighbourCase.filed(), LEFT))
                .given(before)
                .when(new TakeMerged(CASE, OTHER), SYSTEM)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void areNoLongerWaitedForWhereTheyNeverCame() {
        supervisionCase(remembering(NeighbourCase.filed()))
                .given(then(investigating(), AWAITING))
                .when(new TakeMerged(CASE, OTHER), SYSTEM)
                .expectEvents(new MergeDropped(CASE, OTHER));
        supervisionCase(remembering(NeighbourCase.filed()))
                .given(investigating())
                .when(new TakeMerged(CASE, OTHER), SYSTEM)
                .expectNoEvents()
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void letTheCaseRestWhereAllOfItIsDecidedElsewhereFromThenOn() {
        var alone = remembering(
                NeighbourCase.filed(),
                new ProceedingNoted(OTHER, 1, ProceedingKind.ARBITRATION, "天河仲裁委", null, List.of(1, 2, 3), TODAY),
                LEFT);
        var half = new ProceedingNoted(CASE, 1, ProceedingKind.SUIT, "天河法院", null, List.of(2), TODAY);
        supervisionCase(alone)
                .given(then(investigating(), half, AWAITING))
                .when(new TakeMerged(CASE, OTHER), HEAD)
                .expectSuccessfulHandlerExecution()
                .expectState(state -> assertThat(state.filed().status()).isEqualTo(CaseStatus.SUSPENDED));
    }

    private static SupervisionCaseEvent taken(
            List<Renumbered> respondents, List<Renumbered> claimants, List<Renumbered> claims, int affected) {
        return new CaseTakenIn(
                CASE, OTHER, NUMBER, List.of(NUMBER), List.of(REFERENCE), respondents, claimants, claims, affected);
    }

    private static ProceedingNoted arbitrated() {
        return new ProceedingNoted(OTHER, 1, ProceedingKind.ARBITRATION, "天河仲裁委", "1号", List.of(3), TODAY);
    }
}
