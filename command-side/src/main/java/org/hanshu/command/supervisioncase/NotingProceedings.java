package org.hanshu.command.supervisioncase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.EndProceeding;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.NoteProceeding;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingNoted;

/** How a case learns that claims of it are before an arbitrator, a court or an agency, and that this is over. */
final class NotingProceedings {

    private final CaseMemory memory;

    NotingProceedings(CaseMemory memory) {
        this.memory = memory;
    }

    @CommandHandler
    Changed decide(NoteProceeding command, OccurredAt at, CaseTimes times) {
        var claims = claims(command.claims());
        if (command.since().isAfter(at.day())) {
            throw CaseRule.PROCEEDINGS_HAVE_BEGUN.violatedBy("since");
        }
        memory.check(CaseStep.NOTE_PROCEEDING);
        var noted = new ProceedingNoted(
                memory.caseId,
                memory.filed().proceedings().next(),
                command.kind(),
                command.body(),
                command.number(),
                claims,
                command.since());
        return memory.happened(noted, at, times);
    }

    @CommandHandler
    Changed decide(EndProceeding command, OccurredAt at, CaseTimes times) {
        var proceeding = memory.filed()
                .proceedings()
                .find(command.n())
                .orElseThrow(() -> CaseRule.NUMBERS_NAME_WHO_IS_THERE.violatedBy("n"));
        checkDays(proceeding.noted().since(), command.endedOn(), at.day());
        memory.check(CaseStep.END_PROCEEDING);
        if (proceeding.ended()) {
            throw CaseRule.PROCEEDING_HAS_ENDED.violated(Map.of("n", Integer.toString(command.n())));
        }
        return memory.happened(
                new ProceedingEnded(memory.caseId, command.n(), command.outcome(), command.endedOn()), at, times);
    }

    private List<Integer> claims(List<Integer> told) {
        var parties = memory.filed().parties();
        var named = told.isEmpty()
                ? parties.numbersOfClaims()
                : told.stream().distinct().sorted().toList();
        if (named.isEmpty()) {
            throw CaseRule.NUMBERS_NAME_WHO_IS_THERE.violatedBy("claims");
        }
        PartyNumbers.checkClaims(parties, named, "claims");
        return named;
    }

    private static void checkDays(LocalDate since, LocalDate endedOn, LocalDate today) {
        if (endedOn.isBefore(since) || endedOn.isAfter(today)) {
            throw CaseRule.PROCEEDINGS_END_AFTER_THEY_BEGAN.violatedBy("endedOn");
        }
    }
}
