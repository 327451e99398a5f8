package org.hanshu.command.supervisioncase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.GZ;
import static org.hanshu.command.supervisioncase.CaseBench.HEAD;
import static org.hanshu.command.supervisioncase.CaseBench.OFFICER;
import static org.hanshu.command.supervisioncase.CaseBench.SUPERVISORS;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.supervisionCase;
import static org.hanshu.command.supervisioncase.CaseBench.trail;
import static org.hanshu.command.supervisioncase.CaseHistory.accepted;
import static org.hanshu.command.supervisioncase.CaseHistory.concluded;
import static org.hanshu.command.supervisioncase.CaseHistory.investigating;
import static org.hanshu.command.supervisioncase.CaseHistory.then;

import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.FailConsultation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ReassignSupervisors;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationProposed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverOffered;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SupervisorsAssigned;
import org.hanshu.api.supervisioncase.Supervisor;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.Finding;
import org.junit.jupiter.api.Test;

/** A case on which others work than before. */
class CaseStaffingTest {

    private static final OrganisationId TIANHE = new OrganisationId("gz-tianhe");
    private static final List<Supervisor> OTHERS =
            List.of(new Supervisor("officer.gz", "粤监001"), new Supervisor("head.gz", "粤监009"));

    private final FixtureConfiguration<SupervisionCase> supervisionCase = supervisionCase();

    @Test
    void isInvestigatedByOthersAndStandsWhereItStood() {
        for (var history : List.of(investigating(), concluded(Finding.VIOLATION))) {
            supervisionCase
                    .given(history)
                    .when(new ReassignSupervisors(CASE, OTHERS, TEXT), HEAD)
                    .expectEvents(new SupervisorsAssigned(CASE, OTHERS, TEXT));
        }
        supervisionCase
                .given(concluded(Finding.VIOLATION))
                .when(new ReassignSupervisors(CASE, OTHERS, TEXT), HEAD)
                .expectState(state -> assertThat(state.filed().status()).isEqualTo(CaseStatus.CONCLUDED));
    }

    @Test
    void isNotReassignedToTheSameNorToOneNorByAnOfficer() {
        refused(investigating(), SUPERVISORS.reversed(), HEAD, "case.assigned-already");
        var one = OTHERS.getFirst();
        refused(investigating(), List.of(one, one), HEAD, "case.two-or-more-supervisors");
        refused(investigating(), List.of(one, new Supervisor("clerk.gz", null)), HEAD, "case.no-such-supervisor");
        refused(investigating(), OTHERS, OFFICER, "shared.not-allowed");
    }

    @Test
    void isNotReassignedBeforeSomebodyWasAssigned() {
        refused(accepted(), OTHERS, HEAD, "case.not-in-this-state");
    }

    @Test
    void isInvestigatedOnceItsTalksFailWhereSomebodyWasAssignedMeanwhile() {
        var handed = then(
                accepted(),
                new ConsultationProposed(CASE, List.of(1), List.of(1), null),
                new HandoverOffered(CASE, GZ, TIANHE, TEXT),
                new HandoverAccepted(CASE, GZ, TIANHE));
        var head = trail("head.th", TIANHE, Role.HEAD);
        supervisionCase
                .given(handed)
                .when(new ReassignSupervisors(CASE, OTHERS, TEXT), head)
                .expectSuccessfulHandlerExecution()
                .expectState(state -> assertThat(state.filed().status()).isEqualTo(CaseStatus.CONSULTING));
        supervisionCase
                .given(then(handed, new SupervisorsAssigned(CASE, OTHERS, TEXT)))
                .when(new FailConsultation(CASE, TEXT), head)
                .expectState(state -> assertThat(state.filed().status()).isEqualTo(CaseStatus.INVESTIGATING));
    }

    private void refused(List<Object> history, List<Supervisor> who, Map<String, String> trail, String code) {
        supervisionCase
                .given(history)
                .when(new ReassignSupervisors(CASE, who, TEXT), trail)
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage(code);
    }
}
