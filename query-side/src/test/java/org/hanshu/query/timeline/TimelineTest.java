package org.hanshu.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hanshu.query.shared.Sample.ADMIN;
import static org.hanshu.query.shared.Sample.AUDITOR;
import static org.hanshu.query.shared.Sample.GZ;
import static org.hanshu.query.shared.Sample.HEAD;
import static org.hanshu.query.shared.Sample.OFFICER;
import static org.hanshu.query.shared.Sample.PARTNER;
import static org.hanshu.query.shared.Sample.STRANGER;
import static org.hanshu.query.shared.Sample.caseId;
import static org.hanshu.query.shared.Sample.letterId;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.hanshu.api.casefile.DisclosedTo;
import org.hanshu.api.casefile.Satisfaction;
import org.hanshu.api.letter.LetterEvent.ReplyRecorded;
import org.hanshu.api.letterbook.LetterBookEvent.NumberAllotted;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.LetterBookId;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.supervisioncase.ClaimOutcome;
import org.hanshu.api.supervisioncase.Consent;
import org.hanshu.api.supervisioncase.GivenConsent;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentsCarriedOver;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseMerged;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseSplit;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseTakenIn;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CasesLinked;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.MergeAdmitted;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.MergeDropped;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SupervisorsAssigned;
import org.hanshu.api.supervisioncase.Supervisor;
import org.hanshu.api.vocabulary.CaseRelation;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.api.vocabulary.ConsentPurpose;
import org.hanshu.query.shared.Life;
import org.hanshu.query.shared.PlainDisclosure;
import org.hanshu.query.shared.ReadModels;
import org.hanshu.query.shared.Sample;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.hanshu.query.shared.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TimelineTest {

    private final TimelineProjection projection = new TimelineProjection(ReadModels.jdbc());
    private final Timelines timelines = new Timelines(JdbcClient.create(ReadModels.jdbc()), new PlainDisclosure());
    private final Story story = new Story();
    private final Life life = new Life(story, "A");

    @BeforeEach
    void empty() {
        projection.reset();
    }

    @Test
    void tellsEveryEventOfACaseItsFileItsLettersAndProposalsInBothLanguages() {
        life.whole();
        story.by(
                OFFICER,
                new NumberAllotted(
                        LetterBookId.of(GZ, "PROMPT", 2026), GZ, "PROMPT", 2026, 1, "穗工劳监提〔2026〕1号", letterId("A")));
        story.by(
                OFFICER,
                Sample.evidence("A", 1, DisclosedTo.AGENCIES),
                Sample.contact("A", 1),
                Sample.note("A", 1),
                Sample.callback("A", 1, Satisfaction.SATISFIED),
                Sample.callback("A", 2, null));
        story.by(Sample.CLERK, Sample.filed("B", GZ, GZ));
        deliver(200);

        var zh = tell(OFFICER, Locale.CHINESE);
        var en = tell(OFFICER, Locale.ENGLISH);
        assertThat(zh).hasSize(story.events().size() - 1);
        for (var i = 0; i < zh.size(); i++) {
            assertThat(zh.get(i).text()).matches("(?s).*[\\u4e00-\\u9fff].*").doesNotContain("{", "周华涛");
            assertThat(en.get(i).text()).isNotEqualTo(zh.get(i).text()).doesNotContain("{", "周华涛");
        }
        assertThat(zh.getFirst().text()).isEqualTo("经12351热线收到投诉，案号GZ-A：被投诉方示例物流A，诉求运费拖欠，涉及1人。");
        assertThat(en)
                .extracting(Timeline.TimelineEntry::text)
                .contains("Evidence 1 was added: copy, from claimant 1, obtained on 20 November 2026; known to:"
                        + " agencies too.")
                .contains("Contact 1: agency, by phone: reached.")
                .contains("Call-back 1 by officer.gz: satisfied.")
                .contains("Call-back 2 by officer.gz: nobody was reached.")
                .contains("On the prompt letter 穗工劳监提〔2026〕1号: The time limit for the answer ended on 8 December 2026"
                        + " and was missed.")
                .contains("On the prompt letter: The letter was submitted for approval.");
        assertThat(zh)
                .extracting(Timeline.TimelineEntry::text)
                .contains("提示函：函书送审。")
                .anyMatch(text -> text.startsWith("穗工劳监提〔2026〕1号提示函：函书已送达"));
    }

    @Test
    void tellsOfCasesThatHaveToDoWithEachOther() {
        life.filed();
        var other = caseId("B");
        var at = story.now();
        story.by(
                HEAD,
                new CasesLinked(caseId("A"), CaseRelation.FOLLOWS, caseId("A"), other, "GZ-B", null, at),
                new CasesLinked(caseId("A"), CaseRelation.FOLLOWS, other, caseId("A"), "GZ-B", null, null),
                new MergeAdmitted(caseId("A"), other, at),
                new MergeDropped(caseId("A"), other),
                new CaseTakenIn(caseId("A"), other, "GZ-B", List.of(), List.of(), List.of(), List.of(), List.of(), 3),
                new ConsentsCarriedOver(
                        caseId("A"), other, List.of(new GivenConsent(1, Consent.EMPLOYER, ConsentPurpose.BE_NAMED))),
                new CaseSplit(
                        caseId("A"),
                        caseId("N"),
                        "GZ-N",
                        List.of(2, 3),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        1,
                        Sample.text("另案"),
                        at),
                new SupervisorsAssigned(caseId("A"), List.of(new Supervisor("officer.gz", "1")), Sample.text("回避")),
                new CaseMerged(caseId("A"), 1, other, "GZ-B", null));
        deliver(200);
        assertThat(tell(OFFICER, Locale.CHINESE).stream().skip(1))
                .extracting(Timeline.TimelineEntry::text)
                .containsExactly(
                        "关联案件：本案是GZ-B的后续案件。",
                        "关联案件：GZ-B是本案的后续案件。",
                        "另案拟并入本案。",
                        "另案未并入本案。",
                        "案件GZ-B并入本案：投诉人0名，诉求0项，共涉及3人。",
                        "第1号投诉人在原案作出的同意继续有效。",
                        "诉求2、3分出另案办理：GZ-N。",
                        "改派监督员officer.gz。",
                        "本案已并入GZ-B，一并办理。");
        assertThat(tell(OFFICER, Locale.ENGLISH).stream().skip(1))
                .extracting(Timeline.TimelineEntry::text)
                .contains(
                        "Linked: this case follows GZ-B.",
                        "Linked: GZ-B follows this case.",
                        "Claims 2, 3 became a case of their own: GZ-N.",
                        "Others work on the case from now on: officer.gz.",
                        "The case was merged into GZ-B, where it goes on.");
    }

    @Test
    void putsWhatHappenedEarlierBeforeWhatHappenedLater() {
        life.filed();
        story.by(OFFICER, new CaseAccepted(caseId("A")));
        story.late(OFFICER, Instant.parse("2026-11-22T01:00:00Z"), Sample.fileOpened("A"));
        deliver(200);
        assertThat(tell(OFFICER, Locale.CHINESE))
                .extracting(Timeline.TimelineEntry::type)
                .containsExactly("case-file.opened", "case.filed", "case.accepted");
    }

    @Test
    void isTheSameHoweverTheEventsAreBatchedAndDelivered() {
        life.whole();
        deliver(200);
        var atOnce = ReadModels.rowsOf("timeline_1.entries");
        deliver(3);
        assertThat(ReadModels.rowsOf("timeline_1.entries")).isEqualTo(atOnce);
    }

    @Test
    void showsPersonalDataMasked() {
        life.whole();
        deliver(200);
        assertThat(tell(OFFICER, Locale.CHINESE).toString())
                .doesNotContain("周华涛", "box=")
                .contains("narrative=" + PlainDisclosure.MASK);
    }

    @Test
    void goesOnWhereThePageBeforeEnded() {
        life.whole();
        deliver(200);
        var first = page(OFFICER, Slice.of(10, null));
        var rest = page(OFFICER, Slice.of(500, first.next()));
        assertThat(first.items()).hasSize(10);
        assertThat(rest.next()).isNull();
        assertThat(first.items().size() + rest.items().size())
                .isEqualTo(story.events().size());
    }

    @Test
    void refusesACursorOfAYearThatNoEventHas() {
        life.filed();
        deliver(200);
        var forged = Slice.of(10, Slice.cursor("+999999999-01-01T00:00Z", 1));
        assertThatThrownBy(() -> page(OFFICER, forged)).isInstanceOf(RuleViolated.class);
    }

    @Test
    void tellsWhoFiledItOnlyWhatWasFiledItsStateAndItsResult() {
        story.by(PARTNER, Sample.filed("A", GZ, PARTNER.organisation()));
        life.concluded().drafted();
        deliver(200);
        assertThat(tell(PARTNER, Locale.CHINESE))
                .extracting(Timeline.TimelineEntry::type)
                .containsExactly("case.filed", "case.accepted");
        assertThat(tell(AUDITOR, Locale.CHINESE)).hasSize(story.events().size());
        for (var caller : List.of(STRANGER, ADMIN)) {
            assertThatThrownBy(() -> tell(caller, Locale.CHINESE)).isInstanceOf(RuleViolated.class);
        }
    }

    @Test
    void tellsWhoFiledItNothingOfWhatCameFromAnotherCase() {
        story.by(PARTNER, Sample.filed("A", GZ, PARTNER.organisation()))
                .by(OFFICER, split("B", List.of(1, 2), 7), split("C", List.of(2), 6))
                .by(
                        OFFICER,
                        new CaseClosed(
                                caseId("A"),
                                1,
                                ClosingReason.RECTIFIED,
                                null,
                                List.of(
                                        new ClaimOutcome(1, ClosingReason.RECTIFIED, null),
                                        new ClaimOutcome(2, ClosingReason.RECTIFIED, Money.of("8000.00")))));
        deliver(200);
        var told = tell(PARTNER, Locale.CHINESE);
        assertThat(told)
                .extracting(Timeline.TimelineEntry::type)
                .containsExactly("case.filed", "case.split", "case.closed");
        assertThat(told.toString()).contains("诉求1分出").doesNotContain("n=2,", "GZ-C", "workersAffected=7");
        assertThat(tell(OFFICER, Locale.CHINESE).toString()).contains("n=2,", "GZ-C", "workersAffected=7");
    }

    private static CaseSplit split(String to, List<Integer> claims, int workersAffected) {
        return new CaseSplit(
                caseId("A"),
                caseId(to),
                "GZ-" + to,
                claims,
                claims,
                List.of(1),
                List.of(),
                List.of(),
                workersAffected,
                Sample.text("另案"),
                Instant.parse("2026-11-24T00:00:00Z"));
    }

    @Test
    void marksALateReply() {
        life.filed();
        story.by(OFFICER, Sample.drafted("A", "A"), new ReplyRecorded(letterId("A"), 1, Sample.accepting(), true));
        deliver(200);
        assertThat(tell(OFFICER, Locale.CHINESE).getLast().text()).contains("逾期");
    }

    private void deliver(int batchSize) {
        ReadModels.deliver(projection, batchSize, story.events());
    }

    private List<Timeline.TimelineEntry> tell(Caller caller, Locale reader) {
        return timelines
                .handle(new FindTimeline(caseId("A").value(), Slice.of(500, null), new Scope(caller), reader))
                .items();
    }

    private Timeline page(Caller caller, Slice slice) {
        return timelines.handle(new FindTimeline(caseId("A").value(), slice, new Scope(caller), Locale.CHINESE));
    }
}
