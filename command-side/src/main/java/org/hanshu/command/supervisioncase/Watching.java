package org.hanshu.command.supervisioncase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.hanshu.api.agency.KnownOrganisations;
import org.hanshu.api.agency.Organisation;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.casefile.Party;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.supervisioncase.CaseCourse;
import org.hanshu.api.supervisioncase.CaseWatchCommand.ConfirmCollective;
import org.hanshu.api.supervisioncase.CaseWatchCommand.ExtendInvestigation;
import org.hanshu.api.supervisioncase.CaseWatchCommand.MarkCollective;
import org.hanshu.api.supervisioncase.CaseWatchCommand.NoteCallback;
import org.hanshu.api.supervisioncase.CaseWatchCommand.NoteHearing;
import org.hanshu.api.supervisioncase.CaseWatchCommand.NotifyComplainant;
import org.hanshu.api.supervisioncase.CaseWatchCommand.ReportUp;
import org.hanshu.api.supervisioncase.CaseWatchCommand.TellCourse;
import org.hanshu.api.supervisioncase.CaseWatchEvent.CaseCalledBack;
import org.hanshu.api.supervisioncase.CaseWatchEvent.CaseMarkedCollective;
import org.hanshu.api.supervisioncase.CaseWatchEvent.CaseReportedUp;
import org.hanshu.api.supervisioncase.CaseWatchEvent.ComplainantNotified;
import org.hanshu.api.supervisioncase.CaseWatchEvent.InvestigationExtended;
import org.hanshu.api.supervisioncase.CaseWatchEvent.PartyHeard;
import org.hanshu.api.vocabulary.CaseStatus;

/** How a dispute of many is marked and reported 集体争议, an investigation given more time, and who complained is told. */
final class Watching {

    private final CaseMemory memory;

    Watching(CaseMemory memory) {
        this.memory = memory;
    }

    @CommandHandler
    Changed decide(ConfirmCollective command) {
        checkCollective();
        return memory.changed();
    }

    @CommandHandler
    CaseCourse decide(TellCourse command) {
        var filed = memory.filed();
        return new CaseCourse(memory.caseId.value(), memory.version(), filed.owner(), CaseStep.isOpen(filed.status()));
    }

    @CommandHandler
    Changed decide(MarkCollective command, OccurredAt at, CaseTimes times) {
        checkCollective();
        var workers = memory.filed().parties().workersAffected();
        return memory.happened(new CaseMarkedCollective(memory.caseId, workers, command.text()), at, times);
    }

    private void checkCollective() {
        memory.check(CaseStep.MARK_COLLECTIVE);
        var stands = memory.filed().watched().collective();
        if (stands == Watched.Collective.MARKED || stands == Watched.Collective.REPORTED) {
            throw CaseRule.MARKED_ALREADY.violated(Map.of());
        }
        var workers = memory.filed().parties().workersAffected();
        if (!Many.areEnough(workers)) {
            throw CaseRule.MANY_ARE_TEN.violated(Map.of("workers", String.valueOf(workers)));
        }
    }

    @CommandHandler
    Changed decide(ReportUp command, OccurredAt at, CaseTimes times, KnownOrganisations organisations) {
        memory.check(CaseStep.REPORT_UP);
        if (memory.filed().watched().collective() != Watched.Collective.MARKED) {
            throw CaseRule.MARKED_BEFORE_IT_IS_REPORTED.violated(Map.of());
        }
        var to = Optional.ofNullable(command.to())
                .or(() -> above(organisations.now()))
                .orElseThrow(() -> CaseRule.TOLD_TO_SOMEBODY_ABOVE.violatedBy("to"));
        return memory.happened(new CaseReportedUp(memory.caseId, to, command.text()), at, times);
    }

    private Optional<String> above(Organisations organisations) {
        return organisations
                .find(memory.filed().owner())
                .flatMap(Organisation::parent)
                .map(OrganisationId::value);
    }

    @CommandHandler
    Changed decide(NotifyComplainant command, OccurredAt at, CaseTimes times) {
        if (command.notifiedOn().isAfter(at.day())) {
            throw CaseRule.TOLD_BY_TODAY.violatedBy("notifiedOn");
        }
        memory.check(CaseStep.NOTIFY);
        if (memory.filed().parties().areUnnamed()) {
            throw CaseRule.NOBODY_IS_TO_BE_TOLD.violated(Map.of());
        }
        if (memory.filed().watched().told().notified()) {
            throw CaseRule.TOLD_ALREADY.violated(Map.of());
        }
        return memory.happened(
                new ComplainantNotified(memory.caseId, command.means(), command.notifiedOn(), command.text()),
                at,
                times);
    }

    /** A call before the end is no call-back about it. */
    @CommandHandler
    Changed decide(NoteCallback command, OccurredAt at, CaseTimes times) {
        var filed = memory.filed();
        return filed.status() == CaseStatus.CLOSED && !filed.watched().told().calledBack()
                ? memory.happened(new CaseCalledBack(memory.caseId), at, times)
                : memory.changed();
    }

    /** Each side is heard once, as long as the case goes on; whoever else came to speak is no party. */
    @CommandHandler
    Changed decide(NoteHearing command, OccurredAt at, CaseTimes times) {
        var filed = memory.filed();
        return command.party() == Party.WITNESS
                        || filed.hearing().wasOf(command.party())
                        || !CaseStep.isOpen(filed.status())
                ? memory.changed()
                : memory.happened(new PartyHeard(memory.caseId, command.party()), at, times);
    }

    @CommandHandler
    Changed decide(ExtendInvestigation command, OccurredAt at, CaseTimes times) {
        memory.check(CaseStep.EXTEND);
        if (memory.filed().watched().extended()) {
            throw CaseRule.EXTENDED_ONCE.violated(Map.of());
        }
        var running = memory.filed()
                .clocks()
                .find(CaseClock.INVESTIGATION.id())
                .filter(clock -> !clock.missed())
                .orElseThrow(() -> CaseRule.NO_MORE_TIME.violated(Map.of("until", "-")));
        var later = times.extended(running.deadline(), memory.filed(), command.to());
        apply(new InvestigationExtended(memory.caseId, later, command.reason()));
        return memory.changed();
    }
}
