package org.hanshu.command.supervisioncase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.HEAD;
import static org.hanshu.command.supervisioncase.CaseBench.NOW;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.filed;
import static org.hanshu.command.supervisioncase.CaseBench.supervisionCase;
import static org.hanshu.command.supervisioncase.NeighbourCase.NUMBER;
import static org.hanshu.command.supervisioncase.NeighbourCase.OTHER;
import static org.hanshu.command.supervisioncase.NeighbourCase.RECEIVED;
import static org.hanshu.command.supervisioncase.NeighbourCase.claim;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimsAdded;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.SplitCase;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseSplit;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseTakenIn;
import org.hanshu.api.supervisioncase.Renumbered;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.command.supervisioncase.OtherCases.Past;
import org.junit.jupiter.api.Test;

/** A case into which another was merged, and from which what came is split again: claim 2 is in both, claim 3 came. */
class SplitOriginTest {

    private static final Personal<String> STORY = Personal.text(new UUID(0, 73), "快递站欠薪。");
    private static final CaseId NEW = new CaseId(new UUID(0, 88));

    private static final List<SupervisionCaseEvent> TAKEN_IN = List.of(
            filed(),
            new CaseAccepted(CASE),
            new CaseTakenIn(
                    CASE,
                    OTHER,
                    NUMBER,
                    List.of(NUMBER),
                    List.of(),
                    List.of(new Renumbered(1, 1)),
                    List.of(new Renumbered(1, 1)),
                    List.of(new Renumbered(1, 3), new Renumbered(2, 2)),
                    2),
            new ClaimsAdded(CASE, List.of(claim(3, Cause.UNPAID_WAGES, List.of(1), List.of(1)))));

    @Test
    void tellsTheStoryWithWhichItCame() {
        var split =
                new CaseSplit(CASE, NEW, "88", List.of(3), List.of(1), List.of(1), List.of(), List.of(), 1, TEXT, NOW);
        var told = CaseRecord.turn(past(then(split)), CaseSplit.class, each -> true)
                .map(turn -> new SplitOff(
                                NEW,
                                turn,
                                new Origins(cases()).of(CASE, List.of(3)).getFirst())
                        .begin(new CaseTimes(CaseBench.LIMITS, CaseBench.CLOCK))
                        .getFirst());
        assertThat(told).get().isInstanceOfSatisfying(ComplaintFiled.class, filed -> {
            assertThat(filed.narrative()).isEqualTo(STORY);
            assertThat(filed.receivedAt()).isEqualTo(RECEIVED);
            assertThat(filed.claims()).extracting(each -> each.cause()).containsExactly(Cause.UNPAID_WAGES);
        });
    }

    @Test
    void isSplitOneComplaintAtATime() {
        supervisionCase(cases())
                .given(TAKEN_IN)
                .when(split(1, 3), HEAD)
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage("case.a-split-tells-one-story");
        supervisionCase(cases()).given(TAKEN_IN).when(split(3), HEAD).expectSuccessfulHandlerExecution();
    }

    @Test
    void isTheCasesOwnWhereItWasThereBefore() {
        assertThat(new Origins(cases()).of(CASE, List.of(1, 2)))
                .extracting(ComplaintFiled::caseId)
                .containsExactly(CASE);
    }

    private static SplitCase split(Integer... claims) {
        return new SplitCase(CASE, NEW, List.of(claims), List.of(), List.of(), TEXT);
    }

    private static OtherCases cases() {
        return caseId -> caseId.equals(OTHER) ? past(List.of(neighbour())) : past(TAKEN_IN);
    }

    private static List<SupervisionCaseEvent> then(SupervisionCaseEvent last) {
        return Stream.concat(TAKEN_IN.stream(), Stream.of(last)).toList();
    }

    private static List<Past> past(List<SupervisionCaseEvent> events) {
        return events.stream()
                .map(event -> new Past(event.toString(), event, NOW))
                .toList();
    }

    private static ComplaintFiled neighbour() {
        var told = NeighbourCase.filed();
        return new ComplaintFiled(
                OTHER,
                NUMBER,
                told.kind(),
                told.channel(),
                told.references(),
                told.receivedAt(),
                told.region(),
                told.industry(),
                told.owner(),
                told.filer(),
                told.filedBy(),
                told.respondents(),
                told.claimants(),
                told.workersAffected(),
                told.claims(),
                told.anonymous(),
                told.mayBeNamedTo(),
                STORY,
                told.warnings());
    }
}
