package org.hanshu.command.supervisioncase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.LETTER;
import static org.hanshu.command.supervisioncase.CaseBench.NOW;
import static org.hanshu.command.supervisioncase.CaseBench.OFFICER;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.TODAY;
import static org.hanshu.command.supervisioncase.CaseBench.clock;
import static org.hanshu.command.supervisioncase.CaseBench.supervisionCase;
import static org.hanshu.command.supervisioncase.CaseHistory.investigating;
import static org.hanshu.command.supervisioncase.CaseHistory.then;
import static org.hanshu.command.supervisioncase.NeighbourCase.OTHER;
import static org.hanshu.command.supervisioncase.NeighbourCase.courier;
import static org.hanshu.command.supervisioncase.NeighbourCase.firm;

import java.util.List;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.RespondentAdded;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseSplit;
import org.hanshu.api.supervisioncase.SettlementTerm;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AdmitChild;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.NoteProceeding;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ProposeConsultation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.RecordSettlement;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationProposed;
import org.hanshu.api.vocabulary.ProceedingKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who and what went to another case by a split is dealt with there alone. */
class GonePartiesTest {

    private static final String WHERE = "穗工案2026-000088";

    /** Claim 2, claimant 2 and respondent 2 have gone. */
    private static final List<Object> SPLIT = then(
            investigating(),
            new RespondentAdded(CASE, firm(2, "广州示例快递有限公司", null), List.of()),
            new ClaimantsAdded(CASE, List.of(courier(2, 72)), List.of(2), 2, List.of()),
            split());

    static List<SupervisionCaseCommand> naming() {
        return List.of(
                new ProposeConsultation(CASE, List.of(2), List.of(1), null),
                new ProposeConsultation(CASE, List.of(1), List.of(2), null),
                new NoteProceeding(CASE, ProceedingKind.SUIT, "天河法院", null, List.of(2), TODAY),
                new RecordSettlement(CASE, List.of(new SettlementTerm(1, 2, null, null)), TEXT),
                new AdmitChild(CASE, LETTER, ChildKind.LETTER, "PROMPT", null, List.of(2)));
    }

    @ParameterizedTest
    @MethodSource("naming")
    void isNamedHereNoMore(SupervisionCaseCommand command) {
        supervisionCase()
                .given(SPLIT)
                .when(command, OFFICER)
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage("case.went-to-another-case");
    }

    @Test
    void isLeftOutWhereAllAreMeant() {
        supervisionCase()
                .given(SPLIT)
                .when(new ProposeConsultation(CASE, List.of(), List.of(), null), OFFICER)
                .expectEvents(
                        new ConsultationProposed(CASE, List.of(1), List.of(1), null),
                        clock("consultation", "case.consultation"));
    }

    @Test
    void isSoughtInTheCaseToWhichItWent() {
        var gone = Gone.NOTHING.with(split());
        assertThatThrownBy(() -> PartyNumbers.checkHere(List.of(1, 2), gone.claims(), "claims"))
                .isInstanceOfSatisfying(
                        RuleViolated.class,
                        refused -> assertThat(refused.refusal().arguments()).containsEntry("number", WHERE));
    }

    private static CaseSplit split() {
        return new CaseSplit(
                CASE,
                OTHER,
                WHERE,
                List.of(2),
                List.of(2),
                List.of(2),
                List.of(2),
                List.of(2),
                1,
                TEXT,
                NOW.plusSeconds(900));
    }
}
