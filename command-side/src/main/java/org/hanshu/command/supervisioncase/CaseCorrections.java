package org.hanshu.command.supervisioncase;

import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.hanshu.api.correction.CorrectionKind;
import org.hanshu.api.correction.CorrectionTaken;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.Trail;
import org.hanshu.api.supervisioncase.CaseCorrectionCommand.AnnulCaseEntry;
import org.hanshu.api.supervisioncase.CaseCorrectionCommand.ConfirmCaseCorrection;
import org.hanshu.api.supervisioncase.CaseCorrectionCommand.CorrectCase;
import org.hanshu.api.supervisioncase.CaseCorrectionCommand.DeclineCaseCorrection;
import org.hanshu.api.supervisioncase.CaseCorrectionCommand.FindWrongEntry;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseCorrectionAsked;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseCorrectionConfirmed;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseCorrectionDeclined;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseLapseTakenBack;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseLapsed;
import org.hanshu.api.supervisioncase.WrongEntry;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.command.shared.correction.AskedCorrection;
import org.hanshu.command.shared.correction.RightFields;

/** How a wrong entry of a case is put right 更正, by a second person where it weighs, and with it what hung on it. */
final class CaseCorrections {

    private final CaseMemory memory;

    CaseCorrections(CaseMemory memory) {
        this.memory = memory;
    }

    @CommandHandler
    WrongEntry decide(FindWrongEntry command, OtherCases histories) {
        var found = CaseLedger.of(histories.historyOf(memory.caseId)).find(command.event());
        return new WrongEntry(
                memory.caseId.value(),
                memory.version(),
                memory.filed().owner(),
                found.isPresent(),
                found.map(WrongPlaces::in).orElse(Map.of()));
    }

    @CommandHandler
    CorrectionTaken decide(CorrectCase command, OtherCases histories, CaseTimes times) {
        var ledger = CaseLedger.of(histories.historyOf(memory.caseId));
        var fields = new RightFields(command.set(), command.personal());
        var amendment = correcting(ledger, times).correct(command.event(), fields, command.reason());
        return take(CorrectionKind.CORRECT, amendment, command.reason(), ledger, times);
    }

    @CommandHandler
    CorrectionTaken decide(AnnulCaseEntry command, OtherCases histories, CaseTimes times) {
        var ledger = CaseLedger.of(histories.historyOf(memory.caseId));
        var amendment = new AnnullingCase(memory.filed(), ledger, times).annul(command.event(), command.reason());
        return take(CorrectionKind.ANNUL, amendment, command.reason(), ledger, times);
    }

    @CommandHandler
    Changed decide(ConfirmCaseCorrection command, Caller caller, OtherCases histories, CaseTimes times) {
        var asked = memory.asked().waitingFor(command.n(), caller);
        var ledger = CaseLedger.of(histories.historyOf(memory.caseId));
        var amendment = again(asked.what(), ledger, times);
        if (amendment.isAHeadsBusiness() && asked.role() != Role.HEAD && caller.role() != Role.HEAD) {
            throw CaseRule.A_HEAD_IS_ONE_OF_THE_TWO.violated(Map.of());
        }
        memory.tell(new CaseCorrectionConfirmed(memory.caseId, command.n()), Map.of());
        putRight(amendment, ledger, times);
        return new Changed(memory.caseId.value(), memory.version());
    }

    @CommandHandler
    Changed decide(DeclineCaseCorrection command) {
        memory.asked().waiting(command.n());
        memory.tell(new CaseCorrectionDeclined(memory.caseId, command.n(), command.reason()), Map.of());
        return new Changed(memory.caseId.value(), memory.version());
    }

    private CorrectionTaken take(
            CorrectionKind kind, CaseAmendment amendment, Personal<String> reason, CaseLedger ledger, CaseTimes times) {
        memory.asked().requireNoneOf(amendment.event());
        if (!amendment.weighty()) {
            putRight(amendment, ledger, times);
            return new CorrectionTaken(memory.caseId.value(), memory.version(), null);
        }
        var n = memory.asked().next();
        memory.tell(
                new CaseCorrectionAsked(
                        memory.caseId, n, amendment.event(), kind, amendment.changes(), amendment.personal(), reason),
                Map.of());
        return new CorrectionTaken(memory.caseId.value(), memory.version(), n);
    }

    /** What was asked for, decided on what the case says now. */
    private CaseAmendment again(AskedCorrection asked, CaseLedger ledger, CaseTimes times) {
        return switch (asked.kind()) {
            case ANNUL -> new AnnullingCase(memory.filed(), ledger, times).annul(asked.event(), asked.reason());
            case CORRECT -> correcting(ledger, times).correct(asked.event(), asked.fields(), asked.reason());
        };
    }

    private void putRight(CaseAmendment amendment, CaseLedger ledger, CaseTimes times) {
        var believed = Retelling.of(ledger, times).clocks();
        var right = ledger;
        for (var event : amendment.right()) {
            memory.tell(event, Map.of(Trail.CORRECTS, amendment.event()));
            right = right.after(event, times.now());
        }
        var truly = Retelling.of(right, times);
        lapse(ledger, truly).ifPresent(each -> memory.tell(each.event(), each.trail()));
        CaseMemory.rest(memory.caseId, memory.filed())
                .ifPresent(each -> memory.tell(each, Map.of(Trail.CORRECTS, amendment.event())));
        new ClocksPutRight(memory.caseId, ledger.clocks(), believed, truly)
                .events()
                .forEach(each -> memory.tell(each.event(), each.trail()));
        times.watched(memory.caseId, memory.filed()).forEach(each -> memory.tell(each, Map.of()));
    }

    /** Where what was asked for may still come, the case did not lapse. */
    private Optional<Following> lapse(CaseLedger ledger, Retelling truly) {
        var status = truly.state().status();
        if (memory.filed().status() != CaseStatus.LAPSED || status == CaseStatus.LAPSED) {
            return Optional.empty();
        }
        return ledger.standing()
                .filter(each -> each.event() instanceof CaseLapsed)
                .reduce((one, later) -> later)
                .map(each -> Following.correcting(each.id(), new CaseLapseTakenBack(memory.caseId, status)));
    }

    private CorrectingCase correcting(CaseLedger ledger, CaseTimes times) {
        return new CorrectingCase(memory.filed(), ledger, times.limits(), times.now());
    }
}
