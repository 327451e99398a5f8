package org.hanshu.command.supervisioncase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.command.shared.period.Deadlines.ZONE;
import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.SUPERVISORS;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.TODAY;
import static org.hanshu.command.supervisioncase.CaseOffice.HEAD;
import static org.hanshu.command.supervisioncase.CaseOffice.OFFICER;

import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.casefile.Party;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.supervisioncase.CaseWatchCommand.NoteHearing;
import org.hanshu.api.supervisioncase.CaseWatchEvent.PartyHeard;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AcceptCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AssignSupervisors;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.CloseCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.MissCaseDeadline;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ProposeConsultation;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMissed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineVoided;
import org.hanshu.api.vocabulary.ClosingReason;
import org.junit.jupiter.api.Test;

/** Whether those who investigate hear both sides in time. */
class HearingTest {

    private static final LocalDate ASSIGNED = TODAY.plusDays(1);

    private final CaseOffice office = new CaseOffice();

    @Test
    void isDueFiveWorkingDaysAfterTheyWereAssigned() {
        investigating();
        var due = office.deadline("hearing", "case.hearing", ASSIGNED);
        assertThat(due.due()).isEqualTo("2026-12-01");
        assertThat(office.last(CaseDeadlineSet.class)).isEqualTo(new CaseDeadlineSet(CASE, due));
    }

    @Test
    void isMetOnceBothSidesWereHeard() {
        investigating();
        office.when(Caller.SYSTEM, heard(Party.CLAIMANT)).expectEvents(new PartyHeard(CASE, Party.CLAIMANT));
        office.by(Caller.SYSTEM, heard(Party.CLAIMANT));
        office.when(Caller.SYSTEM, heard(Party.CLAIMANT)).expectNoEvents();
        office.when(Caller.SYSTEM, heard(Party.WITNESS)).expectNoEvents();
        office.when(Caller.SYSTEM, heard(Party.RESPONDENT))
                .expectEvents(new PartyHeard(CASE, Party.RESPONDENT), new CaseDeadlineMet(CASE, "hearing"));
    }

    @Test
    void isMissedAndStillWaitedFor() {
        investigating().by(Caller.SYSTEM, heard(Party.CLAIMANT)).on(ASSIGNED.plusDays(8));
        office.when(Caller.SYSTEM, new MissCaseDeadline(CASE, "hearing"))
                .expectEvents(new CaseDeadlineMissed(CASE, "hearing", LocalDate.of(2026, 12, 1)));
        office.by(Caller.SYSTEM, new MissCaseDeadline(CASE, "hearing"));
        office.when(Caller.SYSTEM, heard(Party.RESPONDENT))
                .expectEvents(
                        new PartyHeard(CASE, Party.RESPONDENT),
                        new CaseDeadlineVoided(CASE, "hearing", "INVESTIGATING"));
    }

    @Test
    void isFoundInTimeWhereItIsEnteredLater() {
        investigating().by(Caller.SYSTEM, heard(Party.CLAIMANT)).on(ASSIGNED.plusDays(8));
        office.by(Caller.SYSTEM, new MissCaseDeadline(CASE, "hearing"));
        var then = ASSIGNED.plusDays(2).atTime(9, 0).atZone(ZONE);
        office.when(Caller.SYSTEM, heard(Party.RESPONDENT), then.toInstant())
                .expectEvents(new PartyHeard(CASE, Party.RESPONDENT), new CaseDeadlineMet(CASE, "hearing"));
    }

    @Test
    void goesOnWhileTheyTalk() {
        investigating().by(OFFICER, new ProposeConsultation(CASE, List.of(), List.of(), null));
        office.when(Caller.SYSTEM, heard(Party.CLAIMANT)).expectEvents(new PartyHeard(CASE, Party.CLAIMANT));
        office.by(Caller.SYSTEM, heard(Party.CLAIMANT));
        office.when(Caller.SYSTEM, heard(Party.RESPONDENT))
                .expectEvents(new PartyHeard(CASE, Party.RESPONDENT), new CaseDeadlineMet(CASE, "hearing"));
    }

    @Test
    void isNotWaitedForWhereBothSpokeBefore() {
        office.by(OFFICER, CaseBench.complaint())
                .by(OFFICER, new AcceptCase(CASE))
                .by(Caller.SYSTEM, heard(Party.CLAIMANT))
                .by(Caller.SYSTEM, heard(Party.RESPONDENT))
                .by(HEAD, new AssignSupervisors(CASE, SUPERVISORS));
        assertThat(office.last(CaseDeadlineSet.class).deadline().name()).isEqualTo("investigation");
    }

    @Test
    void isOverWithTheCase() {
        investigating();
        office.by(HEAD, new CloseCase(CASE, ClosingReason.EMPLOYER_GONE, TEXT, List.of()));
        assertThat(office.last(CaseClosed.class)).isNotNull();
        assertThat(office.types()).contains("CaseDeadlineVoided");
        office.when(Caller.SYSTEM, heard(Party.RESPONDENT)).expectNoEvents();
    }

    private CaseOffice investigating() {
        return office.by(OFFICER, CaseBench.complaint())
                .by(OFFICER, new AcceptCase(CASE))
                .on(ASSIGNED)
                .by(HEAD, new AssignSupervisors(CASE, SUPERVISORS));
    }

    private static NoteHearing heard(Party party) {
        return new NoteHearing(CASE, party);
    }
}
