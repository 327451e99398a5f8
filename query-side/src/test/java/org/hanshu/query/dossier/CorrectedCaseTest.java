package org.hanshu.query.dossier;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hanshu.query.shared.Sample.AUDITOR;
import static org.hanshu.query.shared.Sample.CLERK;
import static org.hanshu.query.shared.Sample.GZ;
import static org.hanshu.query.shared.Sample.HEAD;
import static org.hanshu.query.shared.Sample.OFFICER;
import static org.hanshu.query.shared.Sample.caseId;
import static org.hanshu.query.shared.Sample.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.hanshu.api.casefile.CaseFileEvent.EntryAnnulled;
import org.hanshu.api.casefile.CaseFileEvent.NoteAdded;
import org.hanshu.api.casefile.EntryKind;
import org.hanshu.api.casefile.Medium;
import org.hanshu.api.correction.CorrectionKind;
import org.hanshu.api.letter.VerificationBasis;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.CaseFileId;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseCorrectionAsked;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseCorrectionConfirmed;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseDeadlineRecomputed;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseLapseTakenBack;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseOverdueTakenBack;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ClosingCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ConsentAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ConsentWithdrawalAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.FindingsAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.FindingsCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PartiesCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PerformanceAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PerformanceCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ProceedingAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ProceedingCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ProceedingEndAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ReceiptCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.SettlementCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.StepTimeCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.WithdrawalAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.WordsCorrected;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.ClaimFinding;
import org.hanshu.api.supervisioncase.ClaimOutcome;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.api.supervisioncase.Consent;
import org.hanshu.api.supervisioncase.GivenConsent;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsWithdrawn;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentGiven;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentWithdrawn;
import org.hanshu.api.supervisioncase.Respondent;
import org.hanshu.api.supervisioncase.SettlementTerm;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMissed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseLapsed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationProposed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InformationRequested;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InvestigationConcluded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingNoted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementRecorded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementTermPerformed;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.api.vocabulary.ConsentPurpose;
import org.hanshu.api.vocabulary.Finding;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.api.vocabulary.ProceedingKind;
import org.hanshu.api.vocabulary.RespondentKind;
import org.hanshu.api.vocabulary.RespondentRole;
import org.hanshu.query.shared.Life;
import org.hanshu.query.shared.PlainDisclosure;
import org.hanshu.query.shared.ReadModels;
import org.hanshu.query.shared.Sample;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the dossier shows of a case, and of its file, about which something was put right. */
class CorrectedCaseTest {

    private static final Personal<String> SLIP = text("笔误");
    private static final Instant WRONGLY = Instant.parse("2026-11-02T01:00:00Z");
    private static final Instant TRULY = Instant.parse("2026-11-23T01:00:00Z");
    private static final LocalDate DUE = LocalDate.parse("2026-11-30");

    private final DossierRows rows = new DossierRows(ReadModels.jdbc(), new FileRows(ReadModels.jdbc()));
    private final DossierProjection projection = new DossierProjection(rows);
    private final Story story = new Story();
    private int delivered;

    @BeforeEach
    void empty() {
        projection.reset();
    }

    @Test
    void saysWhoStandsInItAndWhatIsClaimedAsItShouldHaveBeenTold() {
        new Life(story, "A").filed();
        var filed = story.idOf(ComplaintFiled.class);
        var phone = Sample.sealed(Personal.Kind.PHONE, "19900000002");
        var told = Sample.filed("A", GZ, GZ);
        var worker = told.claimants().getFirst();
        var claim = told.claims().getFirst();
        story.correcting(
                        OFFICER,
                        filed,
                        new PartiesCorrected(
                                caseId("A"),
                                filed,
                                List.of(new Respondent(
                                        1,
                                        RespondentRole.EMPLOYER,
                                        RespondentKind.ORGANISATION,
                                        "示例物流第二有限公司",
                                        null,
                                        null)),
                                List.of(new Claimant(
                                        1,
                                        worker.name(),
                                        worker.identityNumber(),
                                        phone,
                                        worker.employmentForm(),
                                        null)),
                                List.of(new Claim(
                                        1,
                                        claim.cause(),
                                        Money.of("5900.00"),
                                        null,
                                        null,
                                        null,
                                        List.of(),
                                        List.of(1))),
                                3,
                                List.of(),
                                List.of(),
                                SLIP))
                .correcting(OFFICER, filed, new WordsCorrected(caseId("A"), filed, "narrative", text("拖欠押金"), SLIP))
                .correcting(OFFICER, filed, new ReceiptCorrected(caseId("A"), filed, TRULY, List.of(), SLIP));

        var filing = open(OFFICER).filing();
        assertThat(filing.receivedAt()).isEqualTo(TRULY);
        assertThat(filing.narrative()).isEqualTo("拖欠押金");
        assertThat(filing.workersAffected()).isEqualTo(3);
        assertThat(filing.respondents().getFirst().name()).isEqualTo("示例物流第二有限公司");
        assertThat(filing.claimants().getFirst().phone()).isEqualTo("19900000002");
        assertThat(filing.claims().getFirst().amount()).isEqualTo(Money.of("5900.00"));
        assertThat(filing.claims().getFirst().claimants()).containsExactly(1);
    }

    @Test
    void wasNeverOverdueOnceItIsKnownWhenItCame() {
        story.late(CLERK, WRONGLY, Sample.filed("A", GZ, GZ));
        var filed = story.idOf(ComplaintFiled.class);
        story.correcting(Caller.SYSTEM, filed, new CaseDeadlineSet(caseId("A"), clock(LocalDate.parse("2026-11-09"))))
                .by(Caller.SYSTEM, new CaseDeadlineMissed(caseId("A"), "screening", LocalDate.parse("2026-11-09")));
        var believed = story.now();
        var missed = story.idOf(CaseDeadlineMissed.class);
        story.by(OFFICER, asked(1, filed))
                .by(HEAD, new CaseCorrectionConfirmed(caseId("A"), 1))
                .correcting(HEAD, filed, new StepTimeCorrected(caseId("A"), filed, TRULY, List.of(), SLIP))
                .correcting(
                        HEAD,
                        story.idOf(CaseDeadlineSet.class),
                        new CaseDeadlineRecomputed(caseId("A"), clock(DUE), LocalDate.parse("2026-11-09")))
                .correcting(
                        HEAD,
                        missed,
                        new CaseOverdueTakenBack(caseId("A"), "screening", LocalDate.parse("2026-11-09"), clock(DUE)));

        assertThat(open(OFFICER).item().light()).isEqualTo(Light.GREEN);
        assertThat(open(OFFICER).item().nextDue()).isEqualTo(DUE);
        assertThat(handling().corrections()).singleElement().satisfies(each -> assertThat(each.state())
                .isEqualTo(CorrectionView.State.CONFIRMED));
        assertThat(then(believed, believed).orElseThrow().view().clocks().light())
                .isEqualTo(Light.RED);
        assertThat(then(believed, story.now()).orElseThrow().view().clocks().light())
                .isEqualTo(Light.GREEN);
        assertThat(then(WRONGLY.plusSeconds(60), believed)).isPresent();
        assertThat(then(WRONGLY.plusSeconds(60), story.now())).isEmpty();
    }

    @Test
    void isInvestigatedFurtherOnceItsFindingIsAnnulled() {
        new Life(story, "A").filed().concluded();
        assertThat(open(OFFICER).filing().claims().getFirst().finding()).isEqualTo(Finding.VIOLATION);
        var concluded = story.idOf(InvestigationConcluded.class);
        story.correcting(
                HEAD,
                concluded,
                new FindingsAnnulled(caseId("A"), concluded, List.of(), CaseStatus.INVESTIGATING, SLIP));

        var seen = open(OFFICER);
        assertThat(seen.item().status()).isEqualTo(CaseStatus.INVESTIGATING);
        assertThat(seen.filing().claims().getFirst().finding()).isNull();
        assertThat(seen.filing().remarks()).isEmpty();
    }

    @Test
    void showsAnotherFindingAndAnotherEnd() {
        new Life(story, "A").filed().concluded();
        var concluded = story.idOf(InvestigationConcluded.class);
        var nothing = List.of(new ClaimFinding(1, Finding.NO_VIOLATION, List.of()));
        story.correcting(HEAD, concluded, new FindingsCorrected(caseId("A"), concluded, nothing, List.of(), SLIP))
                .correcting(HEAD, concluded, new WordsCorrected(caseId("A"), concluded, "text", text("已付清"), SLIP))
                .by(HEAD, new CaseClosed(caseId("A"), 1, ClosingReason.RECTIFIED, text("结案"), List.of()));
        var closed = story.idOf(CaseClosed.class);
        var outcome = List.of(new ClaimOutcome(1, ClosingReason.NO_VIOLATION, null));
        story.correcting(
                HEAD,
                closed,
                new ClosingCorrected(caseId("A"), closed, ClosingReason.NO_VIOLATION, outcome, List.of(), SLIP));

        var filing = open(OFFICER).filing();
        assertThat(filing.claims().getFirst().finding()).isEqualTo(Finding.NO_VIOLATION);
        assertThat(filing.claims().getFirst().outcome()).isEqualTo(ClosingReason.NO_VIOLATION);
        assertThat(filing.closedWith()).isEqualTo(ClosingReason.NO_VIOLATION);
        assertThat(filing.remarks())
                .extracting(Filing.RemarkItem::text, Filing.RemarkItem::reason)
                .containsExactly(tuple("已付清", null), tuple("结案", "NO_VIOLATION"));
    }

    @Test
    void followsTheTermsThatWereReallySettledOn() {
        new Life(story, "A").filed().concluded();
        var term = new SettlementTerm(1, 1, Money.of("8000.00"), DUE);
        story.by(OFFICER, new ConsultationProposed(caseId("A"), List.of(1), List.of(1), text("愿谈")))
                .by(OFFICER, new SettlementRecorded(caseId("A"), List.of(term), text("分期")))
                .by(
                        OFFICER,
                        new SettlementTermPerformed(
                                caseId("A"), 1, Money.of("8000.00"), VerificationBasis.BANK_RECORD, DUE, null, true));
        var proposed = story.idOf(ConsultationProposed.class);
        var settled = story.idOf(SettlementRecorded.class);
        var paid = story.idOf(SettlementTermPerformed.class);
        var right = new SettlementTerm(1, 1, Money.of("9000.00"), DUE.plusDays(1));
        story.correcting(HEAD, proposed, new WordsCorrected(caseId("A"), proposed, "text", text("双方愿谈"), SLIP))
                .correcting(
                        HEAD,
                        settled,
                        new SettlementCorrected(caseId("A"), settled, List.of(right), List.of(), List.of(), SLIP));
        assertThat(consultation().text()).isEqualTo("双方愿谈");
        assertThat(consultation().terms().getFirst().fulfilled()).isFalse();
        assertThat(consultation().terms().getFirst().due()).isEqualTo(DUE.plusDays(1));
        story.correcting(
                HEAD,
                paid,
                new PerformanceCorrected(
                        caseId("A"), paid, 1, Money.of("9000.00"), DUE, Money.of("9000.00"), true, List.of(), SLIP));
        assertThat(consultation().terms().getFirst().fulfilled()).isTrue();
        assertThat(consultation().terms().getFirst().paid()).isEqualTo(Money.of("9000.00"));
        story.correcting(HEAD, paid, new PerformanceAnnulled(caseId("A"), paid, 1, Money.ZERO, null, false, SLIP));
        assertThat(consultation().terms().getFirst().paid()).isEqualTo(Money.ZERO);
        assertThat(consultation().terms().getFirst().performedOn()).isNull();
    }

    @Test
    void showsNoProceedingThatIsAboutAnotherCase() {
        new Life(story, "A").filed();
        story.by(OFFICER, noted(1), noted(2), new ProceedingEnded(caseId("A"), 2, text("撤诉"), DUE));
        var ended = story.idOf(ProceedingEnded.class);
        story.correcting(OFFICER, ended, new WordsCorrected(caseId("A"), ended, "outcome", text("裁决"), SLIP))
                .correcting(OFFICER, ended, corrected(2, DUE.minusDays(1)));
        assertThat(handling().proceedings().get(1).outcome()).isEqualTo("裁决");
        assertThat(handling().proceedings().get(1).endedOn()).isEqualTo(DUE.minusDays(1));
        assertThat(handling().proceedings().get(1).number()).isEqualTo("2号");
        story.correcting(OFFICER, "first", new ProceedingAnnulled(caseId("A"), "first", 1, SLIP))
                .correcting(OFFICER, ended, new ProceedingEndAnnulled(caseId("A"), ended, 2, SLIP));
        assertThat(handling().proceedings()).singleElement().satisfies(each -> {
            assertThat(each.n()).isEqualTo(2);
            assertThat(each.endedOn()).isNull();
        });
    }

    @Test
    void showsWhoConsentsAndClaimsStill() {
        new Life(story, "A").filed();
        story.by(
                OFFICER,
                new ConsentGiven(caseId("A"), 1, Consent.EMPLOYER, ConsentPurpose.BE_NAMED, Medium.PHONE),
                new ConsentWithdrawn(caseId("A"), 1, Consent.EMPLOYER, ConsentPurpose.BE_NAMED));
        story.correcting(
                OFFICER,
                "gone",
                new ConsentWithdrawalAnnulled(caseId("A"), "gone", 1, Consent.EMPLOYER, ConsentPurpose.BE_NAMED, SLIP));
        assertThat(worker().consents()).hasSize(1);
        story.by(OFFICER, new ClaimantsWithdrawn(caseId("A"), List.of(1), text("不要了")));
        assertThat(worker().withdrawn()).isTrue();
        var back = List.of(new GivenConsent(1, Consent.EMPLOYER, ConsentPurpose.BE_NAMED));
        var gone = story.idOf(ClaimantsWithdrawn.class);
        story.correcting(OFFICER, gone, new WithdrawalAnnulled(caseId("A"), gone, List.of(1), List.of(1), back, SLIP));
        assertThat(worker().withdrawn()).isFalse();
        assertThat(worker().represents()).isTrue();
        assertThat(worker().consents()).hasSize(1);
        assertThat(open(OFFICER).filing().remarks()).isEmpty();
        story.correcting(
                OFFICER,
                "given",
                new ConsentAnnulled(caseId("A"), "given", 1, Consent.EMPLOYER, ConsentPurpose.BE_NAMED, SLIP));
        assertThat(worker().consents()).isEmpty();
    }

    @Test
    void hadNotLapsed() {
        new Life(story, "A").filed();
        story.by(OFFICER, new InformationRequested(caseId("A"), text("请补正")))
                .by(Caller.SYSTEM, new CaseLapsed(caseId("A"), 1));
        assertThat(open(OFFICER).item().status()).isEqualTo(CaseStatus.LAPSED);
        story.correcting(
                HEAD,
                story.idOf(CaseLapsed.class),
                new CaseLapseTakenBack(caseId("A"), CaseStatus.INFORMATION_REQUESTED));
        assertThat(open(OFFICER).item().status()).isEqualTo(CaseStatus.INFORMATION_REQUESTED);
        assertThat(open(OFFICER).filing().closedWith()).isNull();
    }

    @Test
    void hasInItsFileWhatWasNotAnnulled() {
        new Life(story, "A").filed();
        story.by(OFFICER, Sample.fileOpened("A"), Sample.note("A", 1), Sample.note("A", 2));
        var believed = story.now().minusSeconds(1);
        var note = story.idOf(NoteAdded.class);
        var annulled = new EntryAnnulled(CaseFileId.of(caseId("A")), caseId("A"), note, EntryKind.NOTE, 2, false, SLIP);
        story.correcting(OFFICER, note, annulled);

        assertThat(open(OFFICER).collected().notes()).extracting(NoteItem::n).containsExactly(1);
        assertThat(open(AUDITOR).collected().entries()).isEqualTo(Map.of(EntryKind.NOTE, 1));
        assertThat(then(believed, believed).orElseThrow().file().latest()).hasSize(2);
        assertThat(then(believed, story.now()).orElseThrow().file().latest()).hasSize(1);
    }

    private static CaseCorrectionAsked asked(int n, String event) {
        return new CaseCorrectionAsked(caseId("A"), n, event, CorrectionKind.CORRECT, List.of(), List.of(), SLIP);
    }

    private static ProceedingNoted noted(int n) {
        return new ProceedingNoted(caseId("A"), n, ProceedingKind.SUIT, "天河法院", null, List.of(1), DUE.minusDays(20));
    }

    private static ProceedingCorrected corrected(int n, LocalDate endedOn) {
        return new ProceedingCorrected(
                caseId("A"), "event", n, "天河法院", "2号", DUE.minusDays(20), endedOn, List.of(), SLIP);
    }

    private static Deadline clock(LocalDate due) {
        var like = Sample.deadline("screening");
        return new Deadline(
                "screening",
                due,
                like.overdueAt(),
                List.of(),
                like.rule(),
                1,
                like.calendarVersion(),
                false,
                like.reckoning());
    }

    private ClaimantItem worker() {
        return open(OFFICER).filing().claimants().getFirst();
    }

    private Handling handling() {
        return requireNonNull(open(OFFICER).handling());
    }

    private ConsultationItem consultation() {
        return requireNonNull(handling().consultation());
    }

    /** As its rows say, which is what its events say. */
    private CaseDossier open(Caller reader) {
        var fresh = story.events().subList(delivered, story.events().size());
        ReadModels.deliver(projection, 3, fresh);
        delivered = story.events().size();
        var dossiers = new Dossiers(rows, history(), new PlainDisclosure());
        var id = caseId("A").value();
        var seen = dossiers.handle(new FindCase(id, null, null, new Scope(reader), Locale.CHINESE));
        assertThat(dossiers.handle(new FindCase(id, story.now(), story.now(), new Scope(reader), Locale.CHINESE)))
                .isEqualTo(seen);
        return seen;
    }

    private Optional<CaseParts> then(Instant asOf, Instant knownAt) {
        return history().of(caseId("A").value(), List.of(), asOf, knownAt, true);
    }

    private CaseHistory history() {
        var store = new InMemoryEventStorageEngine();
        store.appendEvents(story.events().stream()
                .map(event -> (DomainEventMessage<?>) event)
                .toList());
        return new CaseHistory(EmbeddedEventStore.builder().storageEngine(store).build());
    }
}
