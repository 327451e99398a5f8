package org.hanshu.command.supervisioncase;

import java.util.ArrayList;
import java.util.List;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentsCarriedOver;
import org.hanshu.api.supervisioncase.PartiesEvent.RepresentativesAppointed;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseSplit;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CasesLinked;
import org.hanshu.api.supervisioncase.Respondent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SupervisorsAssigned;
import org.hanshu.api.vocabulary.CaseRelation;
import org.hanshu.api.vocabulary.CaseStatus;

/**
 * How a case begins that was split from another: numbered from 1, where the other stood, in the hands of whoever worked on it,
 * and with its time limits as they ran, for a split gives nobody more time.
 */
final class SplitOff {

    private final CaseId caseId;
    private final CaseSplit split;
    private final CaseRecord before;
    private final ComplaintFiled told;
    private final Numbering respondents;
    private final Numbering claimants;
    private final Numbering claims;

    /** @param told the complaint in which all that went came to the union */
    SplitOff(CaseId caseId, CaseRecord.Turn<CaseSplit> turn, ComplaintFiled told) {
        this.caseId = caseId;
        this.split = turn.event();
        this.before = turn.before();
        this.told = told;
        this.respondents = Numbering.inOrder(split.respondents());
        this.claimants = Numbering.inOrder(split.claimants());
        this.claims = Numbering.inOrder(split.claims());
    }

    List<SupervisionCaseEvent> begin(CaseTimes times) {
        var told = new ArrayList<SupervisionCaseEvent>();
        told.add(filed());
        wanted(told);
        told.add(new CasesLinked(
                caseId,
                CaseRelation.SPLIT_FROM,
                caseId,
                split.caseId(),
                before.filed().caseNumber(),
                split.reason(),
                null));
        if (before.state().status() != CaseStatus.SCREENING) {
            told.add(new CaseAccepted(caseId));
        }
        if (before.state().status() == CaseStatus.INVESTIGATING) {
            told.add(new SupervisorsAssigned(caseId, before.supervisors(), null));
        }
        for (var clock : before.state().clocks().all()) {
            told.add(new CaseDeadlineSet(caseId, times.fromNow(clock.deadline())));
        }
        told.addAll(before.state().proceedings().carried(caseId, claims, Proceedings.NONE));
        return told;
    }

    /** The same story, as it came in and when; others know it under the number of the case that it was split from. */
    private ComplaintFiled filed() {
        return new ComplaintFiled(
                caseId,
                split.number(),
                before.state().kind(),
                told.channel(),
                List.of(),
                told.receivedAt(),
                before.filed().region(),
                before.filed().industry(),
                before.state().owner(),
                told.filer(),
                told.filedBy(),
                split.respondents().stream().map(this::respondent).toList(),
                split.claimants().stream().map(this::claimant).toList(),
                Math.max(1, split.claimants().size()),
                split.claims().stream().map(this::claim).toList(),
                told.anonymous(),
                List.of(),
                told.narrative(),
                List.of());
    }

    private Respondent respondent(int was) {
        var one = before.state().parties().respondents().get(was - 1);
        return Numbering.numbered(one, split.respondents().indexOf(was) + 1);
    }

    private Claimant claimant(int was) {
        return Numbering.numbered(
                before.claimants().get(was - 1), split.claimants().indexOf(was) + 1);
    }

    private Claim claim(int was) {
        var one = before.state().parties().claims().get(was - 1);
        return Numbering.numbered(
                one,
                split.claims().indexOf(was) + 1,
                claimants.known(one.claimants()),
                respondents.known(one.respondents()));
    }

    private void wanted(List<SupervisionCaseEvent> told) {
        var parties = before.state().parties();
        var consents = parties.consents().carried(claimants);
        if (!consents.isEmpty()) {
            told.add(new ConsentsCarriedOver(caseId, split.caseId(), consents));
        }
        var speaking = claimants.known(parties.joined().representatives());
        if (!speaking.isEmpty()) {
            told.add(new RepresentativesAppointed(caseId, speaking));
        }
    }
}
