package org.hanshu.command.legalaid;

import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.legalaid.LegalAidCommand.AssignLawyer;
import org.hanshu.api.legalaid.LegalAidCommand.ConcludeLegalAid;
import org.hanshu.api.legalaid.LegalAidCommand.ReassignLawyer;
import org.hanshu.api.legalaid.LegalAidCommand.RecordStage;
import org.hanshu.api.legalaid.LegalAidCommand.TerminateLegalAid;
import org.hanshu.api.legalaid.LegalAidEvent.LawyerAssigned;
import org.hanshu.api.legalaid.LegalAidEvent.LawyerReassigned;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidConcluded;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidTerminated;
import org.hanshu.api.legalaid.LegalAidEvent.StageRecorded;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.Role;
import org.hanshu.command.shared.Assignees;

/** How a lawyer works on the matter 办理, from stage to stage until it is seen through or must end. */
record Working(AidState aid) {

    List<ChildEvent> assign(AssignLawyer command, AidTimes times, Assignees lawyers, CaseCrew crew, MetaData trail) {
        AidMove.ASSIGN.require(aid);
        check(command.lawyer(), lawyers, crew, trail);
        var turning = times.turning(aid, new LawyerAssigned(aid.id(), command.lawyer()))
                .met(AidTimes.ASSIGNMENT);
        return aid.isFast() ? turning.set(AidTimes.PAPERS, "legal-aid.papers").events() : turning.events();
    }

    List<ChildEvent> reassign(ReassignLawyer command, Assignees lawyers, CaseCrew crew, MetaData trail) {
        AidMove.REASSIGN.require(aid);
        var before = String.valueOf(aid.lawyer());
        if (command.lawyer().equals(before)) {
            throw AidRule.ASSIGNED_ALREADY.violated(Map.of("account", before));
        }
        check(command.lawyer(), lawyers, crew, trail);
        return List.of(new LawyerReassigned(aid.id(), command.lawyer(), before, command.reason()));
    }

    /** A supervisor looks at both sides, a lawyer stands on one; mediators are no lawyers by their accounts. */
    private void check(String lawyer, Assignees lawyers, CaseCrew crew, MetaData trail) {
        if (!lawyers.works(lawyer, Role.LAWYER)) {
            throw AidRule.LAWYER_IS_KNOWN.violated(Map.of("field", "lawyer", "account", lawyer));
        }
        if (crew.supervisors(aid.application().cases().getFirst(), trail).contains(lawyer)) {
            throw AidRule.LAWYER_IS_NO_SUPERVISOR.violated(Map.of("account", lawyer));
        }
    }

    List<ChildEvent> stage(RecordStage command, AidTimes times) {
        AidMove.STAGE.require(aid);
        if (command.on().isAfter(times.today()) || command.on().isBefore(aid.appliedOn())) {
            throw AidRule.STAGE_FALLS_IN_ITS_TIME.violated(Map.of(
                    "field",
                    "on",
                    "from",
                    aid.appliedOn().toString(),
                    "to",
                    times.today().toString()));
        }
        var recorded = new StageRecorded(
                aid.id(),
                aid.stages() + 1,
                command.stage(),
                command.body(),
                command.number(),
                command.on(),
                command.text());
        var turning = times.turning(aid, recorded);
        return command.stage().filesPapers()
                ? turning.met(AidTimes.PAPERS, OccurredAt.on(command.on())).events()
                : turning.events();
    }

    List<ChildEvent> conclude(ConcludeLegalAid command) {
        AidMove.CONCLUDE.require(aid);
        return AidTimes.ended(
                aid, new LegalAidConcluded(aid.id(), command.outcome(), command.recovered(), command.text()));
    }

    List<ChildEvent> terminate(TerminateLegalAid command) {
        AidMove.TERMINATE.require(aid);
        if (!command.ground().endsGivenAid()) {
            throw AidRule.GROUND_ENDS_GIVEN_AID.violatedBy("ground");
        }
        return AidTimes.ended(aid, new LegalAidTerminated(aid.id(), command.ground(), command.text()));
    }
}
