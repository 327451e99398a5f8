package org.hanshu.command.supervisioncase;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.Warning;
import org.hanshu.api.supervisioncase.CaseFiled;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimsReopened;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.OpenSplit;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseSplit;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AcceptCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AnswerConsultation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.CloseCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConcludeInvestigation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.FileComplaint;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ProvideInformation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.RefuseCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ReopenCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.RequestInformation;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseRefused;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationAnswered;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InformationProvided;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InformationRequested;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InvestigationConcluded;
import org.hanshu.command.shared.Decides;

/** A supervision case 案件: taken in, screened, investigated by two, concluded, followed by letters, and closed. */
@Aggregate(type = "case", cache = "recentAggregates")
class SupervisionCase extends CaseMemory {

    @Decides
    final Admitting admitting = new Admitting(this);

    @Decides
    final Aiding aiding = new Aiding(this);

    @Decides
    final NotingProceedings notingProceedings = new NotingProceedings(this);

    @Decides
    final Consulting consulting = new Consulting(this);

    @Decides
    final Timekeeping timekeeping = new Timekeeping(this);

    @Decides
    final Converting converting = new Converting(this);

    @Decides
    final Facing facing = new Facing(this);

    @Decides
    final Joining joining = new Joining(this);

    @Decides
    final Willing willing = new Willing(this);

    @Decides
    final HandingOver handingOver = new HandingOver(this);

    @Decides
    final Staffing staffing = new Staffing(this);

    @Decides
    final Linking linking = new Linking(this);

    @Decides
    final Merging merging = new Merging(this);

    @Decides
    final Splitting splitting = new Splitting(this);

    @Decides
    final Watching watching = new Watching(this);

    @Decides
    final Reminding reminding = new Reminding(this);

    @Decides
    final AwaitingAgency awaitingAgency = new AwaitingAgency(this);

    @Decides
    final WatchingLimitation watchingLimitation = new WatchingLimitation(this);

    @Decides
    final CaseCorrections corrections = new CaseCorrections(this);

    @Decides
    final Erasing erasing = new Erasing(this);

    @Decides
    final Keeping keeping = new Keeping(this);

    @Decides
    final Recounting recounting = new Recounting(this);

    SupervisionCase() {} // Axon replays history into a blank case.

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    CaseFiled decide(FileComplaint command, Caller caller, OccurredAt at, IntakeDesk desk, CaseTimes times) {
        var already = isFiled();
        if (!already) {
            happened(desk.takeIn(command, caller), at, times);
        }
        var filing = filed().filing();
        if (!filing.filer().equals(caller.organisation())) {
            throw CaseRule.REFERENCE_TAKEN.violated(Map.of());
        }
        return new CaseFiled(caseId.value(), filing.caseNumber(), version(), warningsFor(caller), already);
    }

    /** Begins as the case from which it was split says; said again, it changes nothing. */
    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    CaseFiled decide(OpenSplit command, Caller caller, OccurredAt at, OtherCases others, CaseTimes times) {
        var already = isFiled();
        if (!already) {
            var turn = CaseRecord.turn(others.historyOf(command.from()), CaseSplit.class, split -> split.to()
                            .equals(command.caseId()))
                    .filter(split -> caller.mayKnowOf(split.before().state().owner()))
                    .orElseThrow(() -> CaseRule.NOTHING_WAS_SPLIT_OFF.violatedBy("from"));
            var told = new Origins(others)
                    .of(command.from(), turn.event().claims())
                    .getFirst();
            new SplitOff(command.caseId(), turn, told).begin(times).forEach(each -> apply(each));
            turned(at, times);
        }
        return new CaseFiled(caseId.value(), filed().filing().caseNumber(), version(), List.of(), already);
    }

    private List<Warning> warningsFor(Caller caller) {
        var all = filed().filing().warnings();
        return caller.actsFor(filed().owner())
                ? all
                : all.stream().map(Warning::unnamed).toList();
    }

    @CommandHandler
    Changed decide(AcceptCase command, OccurredAt at, CaseTimes times) {
        check(CaseStep.ACCEPT);
        if (Converting.isQuestion(filed().kind())) {
            throw CaseRule.A_QUESTION_IS_CONVERTED_FIRST.violated(
                    Map.of("kind", filed().kind().name()));
        }
        filed().proceedings().checkAcceptable(filed().parties().numbersOfClaims());
        return happened(new CaseAccepted(caseId), at, times);
    }

    @CommandHandler
    Changed decide(RefuseCase command, OccurredAt at, CaseTimes times) {
        check(CaseStep.REFUSE);
        return happened(new CaseRefused(caseId, command.reason(), command.text()), at, times);
    }

    @CommandHandler
    Changed decide(RequestInformation command, OccurredAt at, CaseTimes times) {
        check(CaseStep.REQUEST_INFORMATION);
        if (filed().asked()) {
            throw CaseRule.INFORMATION_IS_ASKED_FOR_ONCE.violated(Map.of());
        }
        return happened(new InformationRequested(caseId, command.text()), at, times);
    }

    @CommandHandler
    Changed decide(ProvideInformation command, OccurredAt at, CaseTimes times) {
        check(CaseStep.PROVIDE_INFORMATION);
        return happened(new InformationProvided(caseId, command.text()), at, times);
    }

    @CommandHandler
    Changed decide(AnswerConsultation command, OccurredAt at, CaseTimes times) {
        check(CaseStep.ANSWER);
        var kind = filed().kind();
        if (!Converting.isQuestion(kind)) {
            throw CaseRule.ONLY_A_CONSULTATION_IS_ANSWERED.violated(Map.of("kind", kind.name()));
        }
        return happened(new ConsultationAnswered(caseId, command.text()), at, times);
    }

    @CommandHandler
    Changed decide(ConcludeInvestigation command, OccurredAt at, CaseTimes times) {
        var findings = Findings.of(filed().parties(), command);
        check(CaseStep.CONCLUDE);
        return happened(new InvestigationConcluded(caseId, findings, command.text()), at, times);
    }

    @CommandHandler
    Changed decide(CloseCase command, Caller caller, OccurredAt at, CaseTimes times) {
        Closing.checkFourEyes(filed(), caller);
        check(CaseStep.CLOSE);
        Closing.check(filed(), command);
        var cycle = filed().course().cycle();
        return happened(new CaseClosed(caseId, cycle, command.reason(), command.text(), command.outcomes()), at, times);
    }

    @CommandHandler
    Changed decide(ReopenCase command, OccurredAt at, CaseTimes times) {
        check(CaseStep.REOPEN);
        PartyNumbers.checkClaims(filed().parties(), command.claims(), "claims");
        times.checkReopening(filed(), at);
        if (!command.claims().isEmpty()) {
            apply(new ClaimsReopened(caseId, command.claims()));
        }
        return happened(new CaseReopened(caseId, filed().course().cycle() + 1, command.reason()), at, times);
    }
}
