package org.hanshu.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.query.shared.Sample.GZ;
import static org.hanshu.query.shared.Sample.HEAD;
import static org.hanshu.query.shared.Sample.OFFICER;
import static org.hanshu.query.shared.Sample.caseId;
import static org.hanshu.query.shared.Sample.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Money;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimsAdded;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseMerged;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseSplit;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseTakenIn;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CasesLinked;
import org.hanshu.api.supervisioncase.Renumbered;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.vocabulary.CaseRelation;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.query.shared.Life;
import org.hanshu.query.shared.ReadModels;
import org.hanshu.query.shared.Sample;
import org.hanshu.query.shared.Story;
import org.hanshu.query.statistics.Statistics.Movement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RelatedCasesStatisticsTest {

    private static final LocalDate SPLIT_ON = LocalDate.parse("2026-12-20");

    private final Counted counted = new Counted();
    private final Story story = new Story();

    @BeforeEach
    void empty() {
        new StatisticsProjection(ReadModels.jdbc(), ReadModels.noHistory()).reset();
    }

    @Test
    void countMoneyInTheCaseThatItWasSplitOffTo() {
        story.by(OFFICER, Sample.filed("A", GZ, GZ, Cause.UNPAID_WAGES), claim("A", Cause.VEHICLE_DEPOSIT));
        assertThat(year().money().claimed()).isEqualTo("62000.00");
        split();
        assertThat(year().money().claimed()).isEqualTo("62000.00");
        assertThat(opened(year(), "VEHICLE_DEPOSIT")).isEqualTo(1);
        assertThat(opened(year(), "UNPAID_WAGES")).isEqualTo(1);
    }

    @Test
    void countACaseThatWasSplitOffFromTheDayOfTheSplit() {
        story.by(OFFICER, Sample.filed("A", GZ, GZ, Cause.UNPAID_WAGES), claim("A", Cause.VEHICLE_DEPOSIT));
        split();
        var before = between("2026-01-01", "2026-12-19");
        assertThat(before.cases().all().opened()).isEqualTo(1);
        assertThat(before.money().claimed()).isEqualTo("59000.00");
        var since = between("2026-12-20", "2026-12-31");
        assertThat(since.cases().all().carriedIn()).isEqualTo(1);
        assertThat(since.cases().all().opened()).isEqualTo(1);
    }

    @Test
    void leaveACaseWhereItWasThatIsOnlyToldOfTheSplit() {
        story.by(OFFICER, Sample.filed("A", GZ, GZ, Cause.UNPAID_WAGES))
                .until(SPLIT_ON)
                .by(Caller.SYSTEM, link("A", "B", "A"));
        assertThat(between("2026-12-20", "2026-12-31").cases().all().opened()).isZero();
    }

    @Test
    void countMoneyOnceThatCameByAMerge() {
        new Life(story, "A").whole();
        story.by(HEAD, new CaseReopened(caseId("A"), 2, text("新证据")))
                .by(OFFICER, Sample.filed("B", GZ, GZ, Cause.UNPAID_WAGES));
        assertThat(year().money().claimed()).isEqualTo("118000.00");
        story.by(OFFICER, new CaseMerged(caseId("A"), 2, caseId("B"), "GZ-B", null))
                .by(Caller.SYSTEM, takenIn(), claim("B", Cause.FREIGHT_DEFAULT, "59000.00"));
        assertThat(year().money().claimed()).isEqualTo("118000.00");
        assertThat(opened(year(), "FREIGHT_DEFAULT")).isEqualTo(3);
    }

    private void split() {
        story.until(SPLIT_ON)
                .by(
                        OFFICER,
                        new CaseSplit(
                                caseId("A"),
                                caseId("B"),
                                "GZ-B",
                                List.of(2),
                                List.of(1),
                                List.of(1),
                                List.of(),
                                List.of(),
                                1,
                                text("分案"),
                                Instant.parse("2026-12-21T01:00:00Z")))
                .by(Caller.SYSTEM, splitOff(), link("B", "B", "A"));
    }

    /** As a case that is split off begins: received when the other was. */
    private static ComplaintFiled splitOff() {
        var filed = Sample.filed("B", GZ, GZ, Cause.VEHICLE_DEPOSIT);
        return new ComplaintFiled(
                filed.caseId(),
                filed.caseNumber(),
                filed.kind(),
                filed.channel(),
                List.of(),
                filed.receivedAt(),
                filed.region(),
                filed.industry(),
                filed.owner(),
                filed.filer(),
                filed.filedBy(),
                filed.respondents(),
                filed.claimants(),
                1,
                List.of(one(1, Cause.VEHICLE_DEPOSIT, "3000.00")),
                filed.anonymous(),
                List.of(),
                filed.narrative(),
                List.of());
    }

    private static CasesLinked link(String of, String from, String to) {
        return new CasesLinked(
                caseId(of), CaseRelation.SPLIT_FROM, caseId(from), caseId(to), "GZ-other", text("分案"), null);
    }

    private static CaseTakenIn takenIn() {
        return new CaseTakenIn(
                caseId("B"),
                caseId("A"),
                "GZ-A",
                List.of("GZ-A"),
                List.of(),
                List.of(),
                List.of(),
                List.of(new Renumbered(1, 2)),
                1);
    }

    private static ClaimsAdded claim(String name, Cause cause) {
        return claim(name, cause, "3000.00");
    }

    private static ClaimsAdded claim(String name, Cause cause, String amount) {
        return new ClaimsAdded(caseId(name), List.of(one(2, cause, amount)));
    }

    private static Claim one(int n, Cause cause, String amount) {
        return new Claim(n, cause, Money.of(amount), null, null, null, List.of(1), List.of(1));
    }

    private static long opened(Statistics of, String cause) {
        return of.cases().byCause().stream()
                .filter(each -> each.code().equals(cause))
                .mapToLong(Movement::opened)
                .sum();
    }

    private Statistics year() {
        return between("2026-01-01", "2026-12-31");
    }

    private Statistics between(String from, String to) {
        return counted.of(OFFICER, story, LocalDate.parse(from), LocalDate.parse(to), null, null);
    }
}
