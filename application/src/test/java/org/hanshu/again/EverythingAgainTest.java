package org.hanshu.again;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventhandling.GenericEventMessage;
import org.hanshu.api.imports.ImportCommand.CompleteImport;
import org.hanshu.api.imports.ImportCommand.RecordRows;
import org.hanshu.api.imports.ImportCommand.StartImport;
import org.hanshu.api.letter.LetterCommand.MissDeadline;
import org.hanshu.api.letter.LetterCommand.RemindOfDeadline;
import org.hanshu.api.letterbook.LetterBookCommand.VoidNumber;
import org.hanshu.api.proposal.ProposalCommand.LapseProposal;
import org.hanshu.api.proposal.ProposalCommand.Propose;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.KnownCase;
import org.hanshu.api.supervisioncase.MergeAdmission;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.AdmitMerge;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.ConfirmMerge;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.LinkCases;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.MergeInto;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.OpenSplit;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.SplitCase;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.TakeLinks;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.TakeMerged;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AdmitChild;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.EndChild;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.FileComplaint;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.MissCaseDeadline;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.RemindOfCaseDeadline;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.VoidChild;
import org.hanshu.api.vocabulary.CaseRelation;
import org.hanshu.application.axon.Engine;
import org.hanshu.application.axon.Positions;
import org.hanshu.application.axon.Redelivery;
import org.hanshu.command.imports.Uploads;
import org.hanshu.imports.Clerk;
import org.hanshu.imports.Export;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.hanshu.support.SentCommands;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** Whatever happened in an engine of its own happens once more, at every stage of a case: nothing comes of it. */
@RunningHanshu
@Import(EverythingAgainTest.Watching.class)
@DirtiesContext
class EverythingAgainTest {

    private static final Clock OF_THE_OTHERS = GenericEventMessage.clock;

    @LocalServerPort
    int port;

    @Autowired
    private Engine engine;

    @Autowired
    private SentCommands sent;

    @Autowired
    private SecondTime secondTime;

    @Autowired
    private Bygones bygones;

    private Office clerk;
    private Desk desk;

    /** Each engine gives its clock to all events of its JVM: the engine that the other tests share goes on with its own. */
    @AfterAll
    static void giveBackTheClock() {
        GenericEventMessage.clock = OF_THE_OTHERS;
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Watching {

        @Bean
        SentCommands sentCommands(CommandBus commands) {
            var sent = new SentCommands();
            var unused = commands.registerDispatchInterceptor(sent);
            return sent;
        }

        @Bean
        Bygones bygones(JdbcClient jdbc) {
            return Bygones.keptFromNowOn(jdbc);
        }

        @Bean
        SecondTime secondTime(
                JdbcClient jdbc,
                Clock clock,
                Scheduler scheduler,
                Positions positions,
                Redelivery redelivery,
                Uploads uploads,
                CommandGateway commands) {
            return new SecondTime(jdbc, clock, scheduler, positions, redelivery, uploads, commands);
        }
    }

    @BeforeEach
    void open() {
        clerk = new Office("http://localhost:" + port, "clerk.gz");
        desk = new Desk(clerk.as("officer.gz"), clerk.as("head.gz"));
    }

    @Test
    void leavesEveryTableAsItWas() {
        importAFile();
        admitAChildThatIsNeverMade();
        leavePairsOfCasesHalfDone();
        desk.giveUp(desk.issued(desk.accepted()));
        var unanswered = desk.concluded();
        var letter = desk.issued(unanswered);
        desk.waitInVain(desk.serve(letter));
        var running = desk.serve(desk.issued(desk.accepted()));
        desk.waitUntil(running.minusDays(1));
        secondTime.changesNothing(bygones, sent);

        desk.settle(letter);
        secondTime.changesNothing(bygones, sent);

        desk.close(unanswered);
        secondTime.changesNothing(bygones, sent);

        assertThat(sent.sentVia("SAGA"))
                .contains(
                        RemindOfDeadline.class,
                        MissDeadline.class,
                        RemindOfCaseDeadline.class,
                        MissCaseDeadline.class,
                        Propose.class,
                        LapseProposal.class,
                        VoidNumber.class,
                        VoidChild.class,
                        TakeLinks.class,
                        TakeMerged.class,
                        OpenSplit.class,
                        EndChild.class);
        assertThat(sent.sentVia("IMPORT"))
                .contains(StartImport.class, FileComplaint.class, RecordRows.class, CompleteImport.class);
    }

    /** Its rows are taken a second time here already: what became of them is lost once. */
    private void importAFile() {
        sent.loseNext(RecordRows.class);
        var file = new Export("AGAIN").fine(3).again(2).odd("440106", "4X").bytes();
        assertThat(new Clerk(clerk).imported(file).counts()).containsExactly(5, 3, 1, 1, 0);
    }

    /** The second of each is told by the process that watches over them. */
    private void leavePairsOfCasesHalfDone() {
        var one = caseId(desk.accepted());
        var other = caseId(desk.accepted());
        engine.<Object>answer(new LinkCases(one, CaseRelation.SAME_FACTS, other, "2", null));
        var known = engine.<KnownCase>answer(new ConfirmMerge(one, other));
        MergeAdmission admission = engine.answer(new AdmitMerge(other, one, known.owner(), known.kind()));
        engine.<Object>answer(new MergeInto(one, other, "2", known.owner(), admission.until(), null));
        var whole = desk.accepted();
        desk.officer()
                .post(whole + "/add-claims", "{'claims': [{'cause': 'VEHICLE_DEPOSIT'}]}")
                .expect(200);
        var reason = Personal.text(UUID.randomUUID(), "另案");
        engine.<Object>answer(
                new SplitCase(caseId(whole), new CaseId(UUID.randomUUID()), List.of(2), List.of(), List.of(), reason));
    }

    private static CaseId caseId(String path) {
        return new CaseId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
    }

    private void admitAChildThatIsNeverMade() {
        var caseId = caseId(desk.accepted());
        engine.<Object>answer(new AdmitChild(caseId, UUID.randomUUID(), ChildKind.LETTER, "PROMPT", null, List.of()));
    }
}
