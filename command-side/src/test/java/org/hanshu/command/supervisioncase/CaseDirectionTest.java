package org.hanshu.command.supervisioncase;

import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.EARLIER;
import static org.hanshu.command.supervisioncase.CaseBench.OFFICER;
import static org.hanshu.command.supervisioncase.CaseBench.supervisionCase;
import static org.hanshu.command.supervisioncase.CaseHistory.investigating;
import static org.hanshu.command.supervisioncase.CaseHistory.then;

import java.util.List;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.ConfirmLink;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.LinkCases;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CasesLinked;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand;
import org.hanshu.api.vocabulary.CaseRelation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which of two linked cases stands so to the other. */
class CaseDirectionTest {

    @ParameterizedTest
    @EnumSource(names = {"FOLLOWS", "REPEATS"})
    void isSaidOneWayOnly(CaseRelation relation) {
        refused(relation, new ConfirmLink(CASE, relation, CASE, EARLIER), "case.linked-the-other-way");
        refused(relation, new LinkCases(CASE, relation, EARLIER, "2", null), "case.linked-the-other-way");
        refused(relation, new ConfirmLink(CASE, relation, EARLIER, CASE), "case.linked-already");
    }

    @Test
    void isTheSameBothWaysWhereTheFactsAreTheSame() {
        var same = CaseRelation.SAME_FACTS;
        refused(same, new ConfirmLink(CASE, same, CASE, EARLIER), "case.linked-already");
        refused(same, new ConfirmLink(CASE, same, EARLIER, CASE), "case.linked-already");
    }

    @Test
    void hindersNoOtherRelation() {
        supervisionCase()
                .given(linked(CaseRelation.FOLLOWS))
                .when(new ConfirmLink(CASE, CaseRelation.SAME_FACTS, CASE, EARLIER), OFFICER)
                .expectSuccessfulHandlerExecution();
    }

    private static List<Object> linked(CaseRelation relation) {
        return then(investigating(), new CasesLinked(CASE, relation, EARLIER, CASE, "2", null, null));
    }

    private static void refused(CaseRelation known, SupervisionCaseCommand command, String code) {
        supervisionCase()
                .given(linked(known))
                .when(command, OFFICER)
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage(code);
    }
}
