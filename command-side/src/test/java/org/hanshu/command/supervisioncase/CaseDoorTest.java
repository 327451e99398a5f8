package org.hanshu.command.supervisioncase;

import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.CLERK;
import static org.hanshu.command.supervisioncase.CaseBench.HEAD_SN;
import static org.hanshu.command.supervisioncase.CaseBench.OFFICER;
import static org.hanshu.command.supervisioncase.CaseBench.filed;
import static org.hanshu.command.supervisioncase.CaseBench.supervisionCase;
import static org.hanshu.command.supervisioncase.CaseHistory.accepted;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.shared.Trail;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AcceptCase;
import org.hanshu.api.vocabulary.ApproachKind;
import org.junit.jupiter.api.Test;

class CaseDoorTest {

    private final FixtureConfiguration<SupervisionCase> supervisionCase = supervisionCase();

    @Test
    void isHiddenFromOtherUnions() {
        refused(List.of(filed()), new AcceptCase(CASE), HEAD_SN, "shared.not-found");
    }

    @Test
    void isReadAndNotWorkedOnByWhoFiledIt() {
        var filer = new OrganisationId("sn-union");
        refused(
                List.of(filed(ApproachKind.COMPLAINT, filer)),
                new AcceptCase(CASE),
                HEAD_SN,
                "case.only-its-owner-works-on-it");
    }

    @Test
    void isNotAcceptedByAClerk() {
        refused(List.of(filed()), new AcceptCase(CASE), CLERK, "shared.not-allowed");
    }

    @Test
    void isNotWorkedOnByWhoHasNotSeenItsLastVersion() {
        var seenTooEarly = new HashMap<>(OFFICER);
        seenTooEarly.put(Trail.EXPECTED_VERSION, "0");
        refused(accepted(), new AcceptCase(CASE), seenTooEarly, "shared.stale");
    }

    private TestExecutor<SupervisionCase> given(List<Object> history) {
        return supervisionCase.given(history);
    }

    private void refused(List<Object> history, SupervisionCaseCommand command, Map<String, String> trail, String code) {
        given(history)
                .when(command, trail)
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage(code);
    }
}
