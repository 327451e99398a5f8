package org.hanshu.query.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.query.shared.Sample.GZ;
import static org.hanshu.query.shared.Sample.HEAD;
import static org.hanshu.query.shared.Sample.MEDIATOR;
import static org.hanshu.query.shared.Sample.OFFICER;
import static org.hanshu.query.shared.Sample.STRANGER;
import static org.hanshu.query.shared.Sample.caseId;
import static org.hanshu.query.shared.Sample.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.hanshu.api.legalaid.AidOutcome;
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
import org.hanshu.api.legalaid.LegalAidEvent.ObjectionRejected;
import org.hanshu.api.legalaid.LegalAidEvent.PapersFollowed;
import org.hanshu.api.legalaid.LegalAidEvent.PreGranted;
import org.hanshu.api.legalaid.LegalAidEvent.SupplementAsked;
import org.hanshu.api.legalaid.LegalAidEvent.TerminationObjected;
import org.hanshu.api.legalaid.LegalAidEvent.TerminationReversed;
import org.hanshu.api.legalaid.PreGrantGround;
import org.hanshu.api.legalaid.TerminationGround;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Region;
import org.hanshu.api.shared.Role;
import org.hanshu.api.vocabulary.LegalAidStatus;
import org.hanshu.query.shared.ReadModels;
import org.hanshu.query.shared.Sample;
import org.hanshu.query.shared.Scope;
import org.hanshu.query.shared.Slice;
import org.hanshu.query.shared.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What there is to do on legal aid. */
class AidWorklistTest {

    private static final Caller LAWYER = lawyer("lawyer.gz");
    private static final UUID AID = Sample.id("aid");

    private final WorklistProjection projection = new WorklistProjection(ReadModels.jdbc());
    private final Worklists worklists = new Worklists(JdbcClient.create(ReadModels.jdbc()));
    private final Story story = new Story();

    @BeforeEach
    void begin() {
        projection.reset();
        story.by(
                OFFICER,
                new LegalAidApplied(
                        AID,
                        GZ,
                        List.of(caseId("A")),
                        new Region("440106"),
                        List.of(),
                        List.of(1),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        List.of(),
                        null,
                        null));
    }

    @Test
    void goesFromWhoChecksToWhoDecidesToWhoWorksOnIt() {
        assertThat(kinds(OFFICER)).containsExactly(TaskKind.CHECK_AID_APPLICATION);
        story.by(OFFICER, new SupplementAsked(AID, text("证明")));
        assertThat(kinds(OFFICER)).containsExactly(TaskKind.CHASE_AID_PAPERS);
        story.by(OFFICER, new LegalAidCompleted(AID, HardshipGround.LOW_INCOME, true));
        assertThat(kinds(OFFICER)).isEmpty();
        assertThat(kinds(HEAD)).containsExactly(TaskKind.DECIDE_LEGAL_AID);
        story.by(HEAD, new LegalAidGranted(AID, null));
        assertThat(kinds(HEAD)).containsExactly(TaskKind.ASSIGN_LAWYER);
        story.by(HEAD, new LawyerAssigned(AID, "lawyer.gz"));
        assertThat(kinds(LAWYER)).containsExactly(TaskKind.WORK_ON_LEGAL_AID);
        assertThat(kinds(HEAD)).isEmpty();
        story.by(LAWYER, new LegalAidConcluded(AID, AidOutcome.ADVISED, null, null));
        assertThat(kinds(LAWYER)).isEmpty();
    }

    @Test
    void isTheAssignedLawyersOnly() {
        story.by(HEAD, new LegalAidGranted(AID, null), new LawyerAssigned(AID, "lawyer.gz"));
        assertThat(kinds(lawyer("lawyer2.gz"))).isEmpty();
        assertThat(kinds(MEDIATOR)).isEmpty();
        assertThat(kinds(STRANGER)).isEmpty();
        story.by(HEAD, new LawyerReassigned(AID, "lawyer2.gz", "lawyer.gz", text("回避")));
        assertThat(kinds(LAWYER)).isEmpty();
        assertThat(kinds(lawyer("lawyer2.gz"))).containsExactly(TaskKind.WORK_ON_LEGAL_AID);
    }

    @Test
    void letsAnotherThanWhoDeniedRecordTheDecisionOnAnObjection() {
        story.by(HEAD, new LegalAidDenied(AID, DenialReason.OTHER, text("不予"), "司法局", Sample.DUE));
        assertThat(kinds(OFFICER)).isEmpty();
        story.by(OFFICER, new ObjectionRaised(AID, text("不服")));
        assertThat(kinds(OFFICER)).containsExactly(TaskKind.DECIDE_AID_OBJECTION);
        assertThat(kinds(HEAD)).isEmpty();
        story.by(OFFICER, new ObjectionRejected(AID, "司法局", text("维持")));
        assertThat(kinds(OFFICER)).isEmpty();
    }

    @Test
    void letsAnotherThanWhoEndedItRecordTheDecisionOnAnObjection() {
        story.by(HEAD, new LawyerAssigned(AID, "lawyer.gz"));
        story.by(HEAD, new LegalAidTerminated(AID, TerminationGround.MEANS_CHANGED, text("已就业")));
        assertThat(kinds(OFFICER)).isEmpty();
        story.by(OFFICER, new TerminationObjected(AID, List.of(caseId("A")), text("仍无工作")));
        assertThat(kinds(OFFICER)).containsExactly(TaskKind.DECIDE_AID_OBJECTION);
        assertThat(kinds(HEAD)).isEmpty();
        assertThat(kinds(LAWYER)).isEmpty();
        story.by(OFFICER, new TerminationReversed(AID, "司法局", LegalAidStatus.ASSIGNED, text("成立")));
        assertThat(kinds(OFFICER)).isEmpty();
        assertThat(kinds(LAWYER)).containsExactly(TaskKind.WORK_ON_LEGAL_AID);
    }

    @Test
    void remembersThatPapersFollow() {
        story.by(HEAD, new PreGranted(AID, PreGrantGround.PRESERVATION, null, true, null));
        assertThat(kinds(OFFICER)).containsExactly(TaskKind.CHASE_AID_PAPERS);
        story.by(HEAD, new LawyerAssigned(AID, "lawyer.gz"));
        assertThat(kinds(OFFICER)).containsExactly(TaskKind.CHASE_AID_PAPERS);
        story.by(OFFICER, new PapersFollowed(AID, text("证明")));
        assertThat(kinds(OFFICER)).isEmpty();
    }

    private List<TaskKind> kinds(Caller caller) {
        ReadModels.deliver(projection, 100, story.events());
        return worklists
                .handle(new FindWorklist(Slice.of(null, null), new Scope(caller), Locale.CHINESE))
                .items()
                .stream()
                .map(Worklist.WorkItem::kind)
                .toList();
    }

    private static Caller lawyer(String account) {
        return new Caller(account, GZ, Set.of(), "4401", Role.LAWYER, null);
    }
}
