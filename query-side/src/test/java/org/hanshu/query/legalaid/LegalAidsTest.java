package org.hanshu.query.legalaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hanshu.query.shared.Sample.AUDITOR;
import static org.hanshu.query.shared.Sample.GZ;
import static org.hanshu.query.shared.Sample.HEAD;
import static org.hanshu.query.shared.Sample.MEDIATOR;
import static org.hanshu.query.shared.Sample.OFFICER;
import static org.hanshu.query.shared.Sample.PARTNER;
import static org.hanshu.query.shared.Sample.STRANGER;
import static org.hanshu.query.shared.Sample.caseId;
import static org.hanshu.query.shared.Sample.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineMissed;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineSet;
import org.hanshu.api.legalaid.AidForm;
import org.hanshu.api.legalaid.AidOutcome;
import org.hanshu.api.legalaid.AidStage;
import org.hanshu.api.legalaid.AidedWorker;
import org.hanshu.api.legalaid.DenialReason;
import org.hanshu.api.legalaid.HardshipGround;
import org.hanshu.api.legalaid.LegalAidEvent.LawyerAssigned;
import org.hanshu.api.legalaid.LegalAidEvent.LawyerReassigned;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidApplied;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidCompleted;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidConcluded;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidDenied;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidGranted;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidTerminated;
import org.hanshu.api.legalaid.LegalAidEvent.ObjectionRaised;
import org.hanshu.api.legalaid.LegalAidEvent.StageRecorded;
import org.hanshu.api.legalaid.LegalAidEvent.TerminationObjected;
import org.hanshu.api.legalaid.LegalAidEvent.TerminationReversed;
import org.hanshu.api.legalaid.LegalAidEvent.TerminationUpheld;
import org.hanshu.api.legalaid.TerminationGround;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.Region;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.LegalAidStatus;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.query.shared.PlainDisclosure;
import org.hanshu.query.shared.ReadModels;
import org.hanshu.query.shared.Sample;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.hanshu.query.shared.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class LegalAidsTest {

    private static final Caller LAWYER = new Caller("lawyer.gz", GZ, Set.of(), "4401", Role.LAWYER, null);
    private static final Caller OTHER_LAWYER = new Caller("lawyer2.gz", GZ, Set.of(), "4401", Role.LAWYER, null);
    private static final UUID AID = Sample.id("aid");

    private final LegalAidProjection projection = new LegalAidProjection(ReadModels.jdbc());
    private final LegalAids aids = new LegalAids(JdbcClient.create(ReadModels.jdbc()), new PlainDisclosure());
    private final Story story = new Story();

    @BeforeEach
    void empty() {
        projection.reset();
        story.by(OFFICER, applied(AID));
    }

    @Test
    void areTheOwnersAndNobodyElsesWhoWorksOnNothing() {
        assertThat(open(OFFICER).workers().getFirst().name()).isEqualTo("罗秋菊");
        assertThat(open(AUDITOR).workers().getFirst().name()).isEqualTo(PlainDisclosure.MASK);
        for (var nobody : List.of(STRANGER, PARTNER, MEDIATOR, LAWYER)) {
            assertThatThrownBy(() -> open(nobody))
                    .isInstanceOf(RuleViolated.class)
                    .hasMessage("shared.not-found");
            assertThat(list(nobody)).isEmpty();
        }
    }

    @Test
    void areTheLawyersFromTheDayOnWhichTheyAreAssignedUntilAnotherIs() {
        story.by(HEAD, new LegalAidGranted(AID, null), new LawyerAssigned(AID, "lawyer.gz"));
        assertThat(open(LAWYER).workers().getFirst().name()).isEqualTo("罗秋菊");
        assertThat(list(LAWYER)).extracting(LegalAidList.LegalAidItem::id).containsExactly(AID);
        story.by(HEAD, new LawyerReassigned(AID, "lawyer2.gz", "lawyer.gz", text("回避")));
        assertThat(list(LAWYER)).isEmpty();
        assertThat(open(OTHER_LAWYER).lawyer()).isEqualTo("lawyer2.gz");
    }

    @Test
    void tellOfTheDenialAndWhereToObject() {
        story.by(
                HEAD,
                new LegalAidCompleted(AID, HardshipGround.LOW_INCOME, true),
                new LegalAidDenied(AID, DenialReason.NO_HARDSHIP, text("收入高"), "司法局", Sample.DUE));
        var denied = open(OFFICER);
        assertThat(denied.status()).isEqualTo(LegalAidStatus.DENIED);
        assertThat(denied.denial()).isEqualTo(new Decided.Denial(DenialReason.NO_HARDSHIP, "司法局", Sample.DUE));
        story.by(OFFICER, new ObjectionRaised(AID, text("不服")));
        assertThat(open(OFFICER).objected()).isTrue();
        assertThat(open(OFFICER).remarks())
                .extracting(LegalAidDossier.RemarkItem::step)
                .containsExactly(Remark.Step.APPLIED, Remark.Step.DENIED, Remark.Step.OBJECTED);
    }

    @Test
    void tellOfAnObjectionToTheirEndAndWhetherTheyGoOn() {
        story.by(
                HEAD,
                new LegalAidGranted(AID, null),
                new LegalAidTerminated(AID, TerminationGround.MEANS_CHANGED, text("已就业")));
        story.by(OFFICER, new TerminationObjected(AID, List.of(caseId("A")), text("仍无工作")));
        var objected = open(OFFICER);
        assertThat(objected.status()).isEqualTo(LegalAidStatus.TERMINATED);
        assertThat(objected.objected()).isTrue();
        assertThat(objected.terminated()).isEqualTo(TerminationGround.MEANS_CHANGED);
        story.by(OFFICER, new TerminationReversed(AID, "司法局", LegalAidStatus.GRANTED, text("成立")));
        var resumed = open(OFFICER);
        assertThat(resumed.status()).isEqualTo(LegalAidStatus.GRANTED);
        assertThat(resumed.objected()).isFalse();
        assertThat(resumed.terminated()).isNull();
        story.by(
                HEAD,
                new LegalAidTerminated(AID, TerminationGround.MEANS_CHANGED, text("已就业")),
                new TerminationObjected(AID, List.of(caseId("A")), text("仍无工作")),
                new TerminationUpheld(AID, "司法局", text("维持")));
        assertThat(open(OFFICER).isFinal()).isTrue();
        assertThat(open(OFFICER).remarks())
                .extracting(LegalAidDossier.RemarkItem::step)
                .endsWith(Remark.Step.TERMINATED, Remark.Step.OBJECTED, Remark.Step.OBJECTION_DECIDED);
    }

    @Test
    void tellHowFarTheLawyerCameAndHowItEnded() {
        story.by(
                HEAD,
                new LegalAidGranted(AID, null),
                new LawyerAssigned(AID, "lawyer.gz"),
                new StageRecorded(AID, 1, AidStage.ARBITRATION_FILED, "仲裁委", "7号", Sample.DUE, null));
        assertThat(open(OFFICER).status()).isEqualTo(LegalAidStatus.WORKING);
        story.by(LAWYER, new LegalAidConcluded(AID, AidOutcome.WON, Money.of("9000.00"), null));
        var done = open(LAWYER);
        assertThat(done.stages()).extracting(LegalAidDossier.StageItem::number).containsExactly("7号");
        assertThat(done.recovered()).isEqualTo(Money.of("9000.00"));
        assertThat(done.outcome()).isEqualTo(AidOutcome.WON);
    }

    @Test
    void turnRedWithTheirClocks() {
        story.by(OFFICER, new ChildDeadlineSet(AID, ChildKind.LEGAL_AID, Sample.deadline("aid-check")));
        assertThat(open(OFFICER).light()).isEqualTo(Light.GREEN);
        story.by(OFFICER, new ChildDeadlineMissed(AID, ChildKind.LEGAL_AID, "aid-check", Sample.DUE));
        var late = open(OFFICER);
        assertThat(late.light()).isEqualTo(Light.RED);
        assertThat(late.clocks())
                .singleElement()
                .extracting(each -> each.name())
                .isEqualTo("aid-check");
    }

    @Test
    void areListedPageByPageAndByState() {
        story.by(OFFICER, applied(Sample.id("second")), applied(Sample.id("third")));
        story.by(HEAD, new LegalAidGranted(AID, null));
        ReadModels.deliver(projection, 100, story.events());
        var first = aids.handle(new ListLegalAid(null, null, Slice.of(2, null), scope(OFFICER), Locale.CHINESE));
        var rest = aids.handle(new ListLegalAid(null, null, Slice.of(2, first.next()), scope(OFFICER), Locale.CHINESE));
        assertThat(first.items()).hasSize(2);
        assertThat(rest.items()).extracting(LegalAidList.LegalAidItem::id).containsExactly(AID);
        var granted = new ListLegalAid(
                LegalAidStatus.GRANTED, caseId("A").value(), Slice.of(2, null), scope(OFFICER), Locale.CHINESE);
        assertThat(aids.handle(granted).items())
                .extracting(LegalAidList.LegalAidItem::id)
                .containsExactly(AID);
    }

    @Test
    void areTheSameHoweverTheEventsAreBatchedAndDelivered() {
        story.by(HEAD, new LegalAidGranted(AID, text("可")), new LawyerAssigned(AID, "lawyer.gz"));
        ReadModels.deliver(projection, 200, story.events());
        var atOnce = ReadModels.rowsOf("legal_aid_1.grants");
        ReadModels.deliver(projection, 1, story.events());
        assertThat(ReadModels.rowsOf("legal_aid_1.grants")).isEqualTo(atOnce);
    }

    private LegalAidDossier open(Caller caller) {
        ReadModels.deliver(projection, 100, story.events());
        return aids.handle(new FindLegalAid(AID, scope(caller), Locale.CHINESE));
    }

    private List<LegalAidList.LegalAidItem> list(Caller caller) {
        ReadModels.deliver(projection, 100, story.events());
        return aids.handle(new ListLegalAid(null, null, Slice.of(null, null), scope(caller), Locale.CHINESE))
                .items();
    }

    private static Scope scope(Caller caller) {
        return new Scope(caller);
    }

    private static LegalAidApplied applied(UUID id) {
        return new LegalAidApplied(
                id,
                GZ,
                List.of(caseId("A")),
                new Region("440106"),
                List.of(new AidedWorker(1, text("罗秋菊"), null)),
                List.of(1),
                List.of(Cause.TERMINATION),
                List.of(AidForm.ARBITRATION),
                null,
                null,
                List.of(),
                null,
                text("申请"));
    }
}
