package org.hanshu.command.supervisioncase;

import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.LETTER;
import static org.hanshu.command.supervisioncase.CaseBench.NOW;
import static org.hanshu.command.supervisioncase.CaseBench.SUPERVISORS;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.TODAY;
import static org.hanshu.command.supervisioncase.CaseOffice.HEAD;
import static org.hanshu.command.supervisioncase.CaseOffice.OFFICER;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.hanshu.api.supervisioncase.CaseWatchCommand.AskAfterRetention;
import org.hanshu.api.supervisioncase.CaseWatchCommand.ExtendInvestigation;
import org.hanshu.api.supervisioncase.CaseWatchCommand.KeepLonger;
import org.hanshu.api.supervisioncase.CaseWatchCommand.MarkCollective;
import org.hanshu.api.supervisioncase.CaseWatchCommand.ReckonRetention;
import org.hanshu.api.supervisioncase.CaseWatchCommand.SendReminder;
import org.hanshu.api.supervisioncase.CaseWatchEvent;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AcceptCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AdmitChild;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AssignSupervisors;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.CloseCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.MissCaseDeadline;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ProposeConsultation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ReopenCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.RequestInformation;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.command.shared.AskedLimits;
import org.junit.jupiter.api.Test;

/** The time limits that begin with what happens to a case. */
class CaseRulesTest {

    private static final Caller HEAD_ABOVE =
            new Caller("head.gd", new OrganisationId("gd-union"), Set.of(CaseBench.GZ), "44", Role.HEAD, null);

    private final AskedLimits limits = new AskedLimits();

    @Test
    void areEachCountedFromTheEventThatTheyName() {
        isAskedForInformation();
        isTalkedAbout();
        isMarkedAndAskedAbout();
        isReopened();
        isKept();
        watchItsClaims();
        limits.coverEveryRuleThatStartsWith("case");
    }

    private CaseOffice office() {
        return new CaseOffice().under(limits);
    }

    /** A complaint of twelve that came today. */
    private CaseOffice filed() {
        limits.happened("case.filed", TODAY);
        return office().by(
                        OFFICER,
                        CaseBench.complaint(
                                CaseBench.TIANHE,
                                "道路货运",
                                "a-new-story",
                                List.of(CaseBench.NUMBER),
                                NOW.minusSeconds(3600),
                                12));
    }

    private CaseOffice accepted() {
        limits.happened("case.accepted", TODAY.plusDays(1));
        return filed().on(TODAY.plusDays(1)).by(OFFICER, new AcceptCase(CASE));
    }

    private CaseOffice investigating() {
        limits.happened("case.supervisors-assigned", TODAY.plusDays(2));
        return accepted().on(TODAY.plusDays(2)).by(HEAD, new AssignSupervisors(CASE, SUPERVISORS));
    }

    private void isAskedForInformation() {
        limits.happened("case.information-requested", TODAY.plusDays(3));
        filed().on(TODAY.plusDays(3)).by(OFFICER, new RequestInformation(CASE, TEXT));
    }

    private void isTalkedAbout() {
        limits.happened("case.consultation-proposed", TODAY.plusDays(4));
        investigating()
                .by(HEAD, new ExtendInvestigation(CASE, null, TEXT))
                .on(TODAY.plusDays(4))
                .by(OFFICER, new ProposeConsultation(CASE, List.of(), List.of(), null));
    }

    private void isMarkedAndAskedAbout() {
        limits.happened("case.marked-collective", TODAY.plusDays(5));
        limits.happened("case.reminder-sent", TODAY.plusDays(7));
        limits.happened("case.child-admitted", TODAY.plusDays(8));
        investigating()
                .on(TODAY.plusDays(5))
                .by(OFFICER, new MarkCollective(CASE, null))
                .on(TODAY.plusDays(7))
                .by(Caller.SYSTEM, new MissCaseDeadline(CASE, "collective-report"))
                .by(HEAD_ABOVE, new SendReminder(CASE, TEXT))
                .on(TODAY.plusDays(8))
                .by(OFFICER, new AdmitChild(CASE, LETTER, ChildKind.LETTER, "PROMPT", null, List.of()));
    }

    private void isReopened() {
        limits.happened("case.closed", TODAY.plusDays(8));
        investigating()
                .on(TODAY.plusDays(8))
                .by(HEAD, new CloseCase(CASE, ClosingReason.EMPLOYER_GONE, TEXT, List.of()))
                .on(TODAY.plusDays(9))
                .by(HEAD, new ReopenCase(CASE, TEXT, List.of()));
    }

    private void isKept() {
        limits.happened("case.kept-longer", TODAY.plusYears(11));
        ended(investigating().by(OFFICER, new MarkCollective(CASE, null)));
        var asked = CaseWatchEvent.forgetting(CASE, TODAY.plusDays(8).plusYears(10));
        ended(investigating())
                .on(TODAY.plusYears(11))
                .by(Caller.SYSTEM, new AskAfterRetention(CASE))
                .by(HEAD, new KeepLonger(CASE, asked, null));
    }

    private static CaseOffice ended(CaseOffice office) {
        return office.on(TODAY.plusDays(8))
                .by(HEAD, new CloseCase(CASE, ClosingReason.EMPLOYER_GONE, TEXT, List.of()))
                .by(Caller.SYSTEM, new ReckonRetention(CASE));
    }

    /** The complaint tells from which days. */
    private void watchItsClaims() {
        var known = LocalDate.of(2026, 10, 8);
        limits.happened("case.filed", known);
        var claims = List.of(
                new Claim(1, Cause.SOCIAL_INSURANCE, null, null, null, known, List.of(1), List.of(1)),
                new Claim(2, Cause.FREIGHT_DEFAULT, null, null, null, known, List.of(1), List.of(1)),
                new Claim(3, Cause.OCCUPATIONAL_INJURY, null, null, null, known, List.of(1), List.of(1)));
        new Limitations(limits, NOW)
                .turned(
                        CASE,
                        new CaseState(CaseBench.filed(CaseBench.complaint().claimants(), 1, claims)));
    }
}
