package org.hanshu.command.supervisioncase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.matches;
import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.CLERK;
import static org.hanshu.command.supervisioncase.CaseBench.EARLIER;
import static org.hanshu.command.supervisioncase.CaseBench.GZ;
import static org.hanshu.command.supervisioncase.CaseBench.HEAD_SN;
import static org.hanshu.command.supervisioncase.CaseBench.NOW;
import static org.hanshu.command.supervisioncase.CaseBench.PARTNER;
import static org.hanshu.command.supervisioncase.CaseBench.TIANHE;
import static org.hanshu.command.supervisioncase.CaseBench.clock;
import static org.hanshu.command.supervisioncase.CaseBench.complaint;
import static org.hanshu.command.supervisioncase.CaseBench.desk;
import static org.hanshu.command.supervisioncase.CaseBench.filed;
import static org.hanshu.command.supervisioncase.CaseBench.supervisionCase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Reference;
import org.hanshu.api.shared.Region;
import org.hanshu.api.shared.Warning;
import org.hanshu.api.supervisioncase.CaseFiled;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.FileComplaint;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.junit.jupiter.api.Test;

class FilingTest {

    private static final Region BEIJING = new Region("110101");

    private final FixtureConfiguration<SupervisionCase> supervisionCase = supervisionCase();

    @Test
    void givesTheCaseItsNumberAndItsOwnerAndStartsScreening() {
        supervisionCase
                .givenNoPriorActivity()
                .when(complaint(), CLERK)
                .expectEvents(filed(), clock("screening", "case.screening"))
                .expectResultMessagePayload(new CaseFiled(CASE.value(), "穗工案2026-000123", 1, List.of(), false));
    }

    @Test
    void doneAgainByTheSameOrganisationChangesNothing() {
        supervisionCase
                .given(filed())
                .when(complaint(), CLERK)
                .expectNoEvents()
                .expectResultMessagePayload(new CaseFiled(CASE.value(), "穗工案2026-000123", 0, List.of(), true));
    }

    @Test
    void underAReferenceOfAnotherOrganisationIsRefused() {
        supervisionCase
                .given(filed())
                .when(complaint(), PARTNER)
                .expectNoEvents()
                .expectExceptionMessage("case.reference-taken");
    }

    @Test
    void namesNoOlderCaseToWhoDoesNotOwnIt() {
        supervisionCase
                .givenNoPriorActivity()
                .when(complaint(TIANHE, "道路货运", "an-old-story"), PARTNER)
                .expectSuccessfulHandlerExecution()
                .expectResultMessagePayloadMatching(matches(answer ->
                        ((CaseFiled) answer).warnings().getFirst().about().isEmpty()));
    }

    @Test
    void warnsOfAStoryThatWasToldBefore() {
        assertThat(takenIn(complaint(TIANHE, "道路货运", "an-old-story")).warnings())
                .containsExactly(new Warning(Warning.Code.REPEATS, "narrative", EARLIER.toString()));
    }

    @Test
    void givesABuildersCaseToTheUnionOfTheTrade() {
        var filed = takenIn(complaint(new Region("610112"), "房屋建筑", "a-new-story"));
        assertThat(filed.owner().value()).isEqualTo("sn-construction");
        assertThat(filed.filer()).isEqualTo(GZ);
        assertThat(filed.caseNumber()).isEqualTo("陕建工案2026-000123");
    }

    @Test
    void keepsACaseThatNoUnionServesWhereItWasTakenIn() {
        assertThat(takenIn(complaint(BEIJING, "快递", "a-new-story")).owner()).isEqualTo(GZ);
    }

    @Test
    void byAPartnerInARegionThatNoUnionServesIsRefused() {
        refused(complaint(BEIJING, "快递", "a-new-story"), PARTNER, "case.no-union-serves-region");
    }

    @Test
    void isNotAheadOfTheClock() {
        refused(told(List.of(), NOW.plusSeconds(1), 1), CLERK, "case.received-in-the-future");
    }

    @Test
    void takesOneNumberPerScheme() {
        var twice = List.of(new Reference("OA", "1"), new Reference("OA", "2"));
        refused(told(twice, NOW, 1), CLERK, "case.references-are-unique-per-scheme");
    }

    @Test
    void countsTheClaimantsAmongTheAffected() {
        refused(told(List.of(), NOW, 0), CLERK, "case.claimants-are-among-the-affected");
    }

    @Test
    void isOpenToEveryUnion() {
        supervisionCase.givenNoPriorActivity().when(complaint(), HEAD_SN).expectSuccessfulHandlerExecution();
    }

    private static ComplaintFiled takenIn(FileComplaint command) {
        return desk().takeIn(command, Caller.of(CLERK));
    }

    private void refused(FileComplaint command, Map<String, String> trail, String code) {
        supervisionCase
                .givenNoPriorActivity()
                .when(command, trail)
                .expectNoEvents()
                .expectExceptionMessage(code);
    }

    private static FileComplaint told(List<Reference> references, Instant receivedAt, int workersAffected) {
        return complaint(TIANHE, "道路货运", "a-new-story", references, receivedAt, workersAffected);
    }
}
