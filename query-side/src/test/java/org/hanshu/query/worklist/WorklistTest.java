package org.hanshu.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.query.shared.Sample.AUDITOR;
import static org.hanshu.query.shared.Sample.CLERK;
import static org.hanshu.query.shared.Sample.GZ;
import static org.hanshu.query.shared.Sample.HEAD;
import static org.hanshu.query.shared.Sample.OFFICER;
import static org.hanshu.query.shared.Sample.STRANGER;
import static org.hanshu.query.shared.Sample.caseId;
import static org.hanshu.query.shared.Sample.letterId;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hanshu.api.correction.CorrectionKind;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterCorrectionAsked;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterCorrectionConfirmed;
import org.hanshu.api.letter.VerificationBasis;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.InPlace;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.Role;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseCorrectionAsked;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseCorrectionDeclined;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.FindingsAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.FindingsCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PerformanceAnnulled;
import org.hanshu.api.supervisioncase.ClaimFinding;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseMerged;
import org.hanshu.api.supervisioncase.SettlementTerm;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementRecorded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementTermPerformed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SupervisorsAssigned;
import org.hanshu.api.supervisioncase.Supervisor;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.Finding;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.query.shared.Life;
import org.hanshu.query.shared.ReadModels;
import org.hanshu.query.shared.RowJson;
import org.hanshu.query.shared.Sample;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.hanshu.query.shared.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class WorklistTest {

    private final WorklistProjection projection = new WorklistProjection(ReadModels.jdbc());
    private final Worklists worklists = new Worklists(JdbcClient.create(ReadModels.jdbc()));
    private final Story story = new Story();
    private final Life life = new Life(story, "A");

    @BeforeEach
    void empty() {
        projection.reset();
    }

    @Test
    void letsAnotherPersonConfirmACorrection() {
        life.filed().concluded().drafted().served();
        var asked = new LetterCorrectionAsked(
                letterId("A"), 1, "event", CorrectionKind.ANNUL, List.of(), Sample.text("登错"));
        story.by(HEAD, asked);
        assertThat(kinds(OFFICER)).containsExactly(TaskKind.CONFIRM_CORRECTION);
        assertThat(kinds(HEAD)).isEmpty();
        story.by(OFFICER, new LetterCorrectionConfirmed(letterId("A"), 1));
        assertThat(kinds(OFFICER)).isEmpty();
    }

    @Test
    void letsAnotherPersonConfirmACorrectionOfACase() {
        life.filed().concluded();
        var asked = new CaseCorrectionAsked(
                caseId("A"), 1, "event", CorrectionKind.ANNUL, List.of(), List.of(), Sample.text("登错"));
        story.by(OFFICER, asked);
        assertThat(kinds(HEAD)).containsExactly(TaskKind.CONFIRM_CORRECTION);
        assertThat(kinds(OFFICER)).containsExactly(TaskKind.DRAFT_LETTER);
        story.by(HEAD, new CaseCorrectionDeclined(caseId("A"), 1, Sample.text("无误")));
        assertThat(kinds(HEAD)).isEmpty();
    }

    @Test
    void letsNeitherASubstituteNorWhoIsAwayConfirmWhatTheOneAskedForTheOther() {
        life.filed().concluded();
        var forHead = new Caller(
                OFFICER.actor(), GZ, Set.of(), "4401", Role.HEAD, null, new InPlace(HEAD.actor(), "穗代〔2026〕1号"));
        story.by(
                forHead,
                new CaseCorrectionAsked(
                        caseId("A"), 1, "event", CorrectionKind.ANNUL, List.of(), List.of(), Sample.text("登错")));
        assertThat(kinds(HEAD)).isEmpty();
        assertThat(kinds(OFFICER)).doesNotContain(TaskKind.CONFIRM_CORRECTION);
        assertThat(kinds(new Caller("head2.gz", GZ, Set.of(), "4401", Role.HEAD, null)))
                .containsExactly(TaskKind.CONFIRM_CORRECTION);
    }

    @Test
    void readsRowsThatNameOnePersonOnly() {
        var told = RowJson.mapper().readValue("""
                {"letterId": "%s", "owner": "gz-union", "drafter": "officer.gz", "corrections": {"1": "head.gz"}}
                """.formatted(letterId("A")), LetterWork.class);
        assertThat(told.drafter()).containsExactly("officer.gz");
        assertThat(told.corrections()).containsEntry(1, List.of("head.gz"));
        var denied = RowJson.mapper()
                .readValue(
                        "{\"objected\": true, \"denier\": \"head.gz\", \"papersFollow\": false}", LegalAidWork.class);
        assertThat(denied.denier()).containsExactly("head.gz");
    }

    @Test
    void closesTheCaseInsteadOfDraftingALetterOnceNothingWasFound() {
        life.filed().concluded();
        var nothing = List.of(new ClaimFinding(1, Finding.NO_VIOLATION, List.of()));
        story.by(HEAD, new FindingsCorrected(caseId("A"), "event", nothing, List.of(), Sample.text("笔误")));
        assertThat(kinds(HEAD)).containsExactly(TaskKind.CLOSE_CASE);
        story.by(
                HEAD,
                new FindingsAnnulled(caseId("A"), "event", List.of(), CaseStatus.INVESTIGATING, Sample.text("登错")));
        assertThat(kinds(HEAD)).containsExactly(TaskKind.CONCLUDE_INVESTIGATION);
    }

    @Test
    void looksAfterATermAgainOnceItIsNotKept() {
        life.filed().concluded();
        var term = new SettlementTerm(1, 1, null, null);
        story.by(OFFICER, new SettlementRecorded(caseId("A"), List.of(term), Sample.text("分期")));
        story.by(
                OFFICER,
                new SettlementTermPerformed(caseId("A"), 1, null, VerificationBasis.DOCUMENT, Sample.DUE, null, true));
        assertThat(kinds(OFFICER)).isEmpty();
        story.by(HEAD, new PerformanceAnnulled(caseId("A"), "event", 1, Money.ZERO, null, false, Sample.text("登错")));
        assertThat(kinds(OFFICER)).containsExactly(TaskKind.CHECK_SETTLEMENT_TERM);
    }

    @Test
    void givesEachRoleItsNextStepThroughTheWholeLife() {
        life.filed();
        assertThat(kinds(OFFICER)).containsExactly(TaskKind.SCREEN_CASE);
        assertThat(kinds(CLERK)).isEmpty();
        life.concluded();
        assertThat(kinds(OFFICER)).containsExactly(TaskKind.DRAFT_LETTER);
        assertThat(kinds(HEAD)).isEmpty();
        life.drafted();
        assertThat(kinds(OFFICER)).containsExactly(TaskKind.SUBMIT_LETTER);
        life.served();
        assertThat(kinds(OFFICER)).isEmpty();
        life.overdue();
        assertThat(kinds(OFFICER)).containsExactlyInAnyOrder(TaskKind.CHASE_REPLY, TaskKind.ANSWER_PROPOSAL);
        life.replied();
        assertThat(kinds(OFFICER)).containsExactly(TaskKind.ASSESS_LETTER);
        life.paid();
        assertThat(kinds(OFFICER)).containsExactly(TaskKind.VERIFY_RECTIFICATION);
        life.closed();
        assertThat(kinds(OFFICER)).isEmpty();
        assertThat(kinds(HEAD)).isEmpty();
    }

    @Test
    void asksNothingMoreAboutAMergedCaseAndOthersWhereTheyInvestigateNow() {
        life.filed();
        story.by(OFFICER, new CaseAccepted(caseId("A")))
                .by(HEAD, new SupervisorsAssigned(caseId("A"), List.of(new Supervisor("officer.gz", "粤001")), null));
        assertThat(kinds(OFFICER)).containsExactly(TaskKind.INVESTIGATE);
        story.by(
                HEAD,
                new SupervisorsAssigned(
                        caseId("A"), List.of(new Supervisor("officer2.gz", "粤002")), Sample.text("回避")));
        assertThat(kinds(OFFICER)).isEmpty();
        assertThat(kinds(HEAD)).containsExactly(TaskKind.CONCLUDE_INVESTIGATION);
        story.by(HEAD, new CaseMerged(caseId("A"), 1, caseId("B"), "GZ-B", null));
        assertThat(kinds(HEAD)).isEmpty();
    }

    @Test
    void keepsFourEyesOnApproval() {
        life.filed().concluded();
        story.by(
                HEAD,
                Sample.drafted("A", "A"),
                new org.hanshu.api.letter.LetterEvent.LetterSubmitted(Sample.letterId("A")));
        var otherHead = new Caller("head2.gz", GZ, Set.of(), "4401", Role.HEAD, null);
        assertThat(kinds(HEAD)).doesNotContain(TaskKind.APPROVE_LETTER);
        assertThat(kinds(otherHead)).contains(TaskKind.APPROVE_LETTER);
    }

    @Test
    void givesAnInvestigationToItsSupervisorsOnly() {
        life.filed().concluded();
        var other = new Caller("officer3.gz", GZ, Set.of(), "4401", Role.OFFICER, null);
        assertThat(kinds(OFFICER)).containsExactly(TaskKind.DRAFT_LETTER);
        assertThat(kinds(other)).isEmpty();
    }

    @Test
    void putsTheMostUrgentFirstAndPagesThroughAll() {
        story.by(CLERK, Sample.filed("B", GZ, GZ), Sample.filed("C", GZ, GZ));
        life.filed().concluded().drafted().served().overdue();
        deliver(200);
        var first = worklist(OFFICER, Slice.of(3, null), Locale.CHINESE);
        var rest = worklist(OFFICER, Slice.of(3, first.next()), Locale.CHINESE);
        assertThat(first.items()).extracting(Worklist.WorkItem::light).startsWith(Light.RED, Light.RED);
        assertThat(first.items().getFirst().title()).isEqualTo("逾期未答复，请跟进：穗工劳监提〔2026〕1号 示例物流A");
        assertThat(first.items().getFirst().due()).isEqualTo(Sample.DUE);
        assertThat(first.items()).hasSize(3);
        assertThat(rest.items()).hasSize(1);
        assertThat(rest.next()).isNull();
    }

    @Test
    void isNobodyElsesBusiness() {
        life.filed();
        assertThat(kinds(STRANGER)).isEmpty();
        assertThat(kinds(AUDITOR)).isEmpty();
    }

    @Test
    void isTheSameHoweverTheEventsAreBatchedAndDelivered() {
        life.whole();
        deliver(200);
        var tables = List.of("worklist_1.cases", "worklist_1.letters", "worklist_1.proposals");
        var atOnce = tables.stream().map(ReadModels::rowsOf).toList();
        deliver(3);
        assertThat(tables.stream().map(ReadModels::rowsOf).toList()).isEqualTo(atOnce);
    }

    @Test
    void namesEveryTaskInBothLanguages() {
        for (var kind : TaskKind.values()) {
            assertThat(new TaskWords(Locale.CHINESE).title(kind, "x", 1)).isNotBlank();
            assertThat(new TaskWords(Locale.ENGLISH).title(kind, "x", 1)).matches("\\p{ASCII}+");
        }
    }

    private void deliver(int batchSize) {
        ReadModels.deliver(projection, batchSize, story.events());
    }

    private List<TaskKind> kinds(Caller caller) {
        deliver(100);
        return worklist(caller, Slice.of(null, null), Locale.CHINESE).items().stream()
                .map(Worklist.WorkItem::kind)
                .toList();
    }

    private Worklist worklist(Caller caller, Slice slice, Locale reader) {
        return worklists.handle(new FindWorklist(slice, new Scope(caller), reader));
    }
}
