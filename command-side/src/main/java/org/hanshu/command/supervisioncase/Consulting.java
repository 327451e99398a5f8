package org.hanshu.command.supervisioncase;

import static java.util.function.Predicate.not;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.supervisioncase.SettlementTerm;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.FailConsultation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ProposeConsultation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.RecordPerformance;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.RecordSettlement;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationFailed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationProposed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementRecorded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementTermPerformed;

/** How both sides talk 协商 before the union goes further, and how what they settle on is followed. */
final class Consulting {

    private final CaseMemory memory;

    Consulting(CaseMemory memory) {
        this.memory = memory;
    }

    @CommandHandler
    Changed decide(ProposeConsultation command, OccurredAt at, CaseTimes times) {
        var parties = memory.filed().parties();
        var claimants = among(PartyNumbers.claiming(parties), command.claimants(), "claimants");
        var respondents = among(PartyNumbers.answering(parties), command.respondents(), "respondents");
        PartyNumbers.checkClaimants(parties, claimants, "claimants");
        PartyNumbers.checkRespondents(parties, respondents, "respondents");
        memory.check(CaseStep.PROPOSE_CONSULTATION);
        return memory.happened(
                new ConsultationProposed(memory.caseId, claimants, respondents, command.text()), at, times);
    }

    /** Consultation needs somebody on either side. */
    private static List<Integer> among(List<Integer> all, List<Integer> told, String field) {
        if (all.isEmpty()) {
            throw CaseRule.BOTH_SIDES_CONSENT.violatedBy(field);
        }
        return told.isEmpty() ? all : told.stream().distinct().sorted().toList();
    }

    @CommandHandler
    Changed decide(RecordSettlement command, OccurredAt at, CaseTimes times) {
        if (command.terms().isEmpty()) {
            throw CaseRule.A_SETTLEMENT_HAS_TERMS.violatedBy("terms");
        }
        for (var term : command.terms()) {
            var field = "terms[" + (term.n() - 1) + "]";
            PartyNumbers.checkClaims(memory.filed().parties(), List.of(term.claim()), field + ".claim");
            if (term.due() != null && term.due().isBefore(at.day())) {
                throw CaseRule.TERMS_ARE_DUE_AFTER_THE_SETTLEMENT.violatedBy(field + ".due");
            }
        }
        memory.check(CaseStep.RECORD_SETTLEMENT);
        return memory.happened(new SettlementRecorded(memory.caseId, numbered(command), command.text()), at, times);
    }

    /** Numbers go on where an earlier settlement's ended. */
    private List<SettlementTerm> numbered(RecordSettlement command) {
        var before = memory.filed().terms();
        return command.terms().stream()
                .map(term -> new SettlementTerm(before + term.n(), term.claim(), term.amount(), term.due()))
                .toList();
    }

    @CommandHandler
    Changed decide(RecordPerformance command, OccurredAt at, CaseTimes times) {
        var term = memory.filed()
                .consultation()
                .flatMap(each -> each.find(command.n()))
                .orElseThrow(() -> CaseRule.NUMBERS_NAME_WHO_IS_THERE.violatedBy("n"));
        if (command.performedOn().isAfter(at.day())) {
            throw CaseRule.PERFORMED_BY_TODAY.violatedBy("performedOn");
        }
        if (memory.filed().consultation().orElseThrow().isUnsettledOn(command.performedOn())) {
            throw CaseRule.PERFORMED_AFTER_THE_SETTLEMENT.violatedBy("performedOn");
        }
        memory.check(CaseStep.RECORD_PERFORMANCE);
        if (term.fulfilled()) {
            throw CaseRule.TERM_IS_FULFILLED.violated(Map.of("n", Integer.toString(command.n())));
        }
        checkOwed(term, command);
        return memory.happened(performed(term, command), keptBy(command, at), times);
    }

    private static void checkOwed(Consultation.Term term, RecordPerformance command) {
        var paid = command.amount();
        term.owed().filter(owed -> paid != null && paid.compareTo(owed) > 0).ifPresent(owed -> {
            throw CaseRule.NO_MORE_IS_OWED.violated(
                    Map.of("field", "amount", "n", Integer.toString(command.n()), "owed", owed.toString()));
        });
    }

    /** The term's time limit is kept on the day of performance, whenever that is entered. */
    private static OccurredAt keptBy(RecordPerformance command, OccurredAt at) {
        var performed = OccurredAt.on(command.performedOn());
        return performed.value().isBefore(at.value()) ? performed : at;
    }

    private SettlementTermPerformed performed(Consultation.Term term, RecordPerformance command) {
        var paid = Optional.ofNullable(command.amount()).or(term::owed);
        var fulfilled = paid.flatMap(now -> term.owed().filter(owed -> now.compareTo(owed) < 0))
                .isEmpty();
        return new SettlementTermPerformed(
                memory.caseId,
                command.n(),
                paid.orElse(null),
                command.basis(),
                command.performedOn(),
                command.text(),
                fulfilled);
    }

    @CommandHandler
    Changed decide(FailConsultation command, OccurredAt at, CaseTimes times) {
        memory.check(CaseStep.CONSULTATION_FAILED);
        var from = memory.filed()
                .consultation()
                .filter(not(consultation -> memory.filed().isSettledAndKept(consultation)))
                .orElseThrow(() -> CaseRule.NO_CONSULTATION_GOES_ON.violated(Map.of()))
                .from();
        return memory.happened(
                new ConsultationFailed(
                        memory.caseId, command.reason(), memory.filed().course().back(from)),
                at,
                times);
    }
}
