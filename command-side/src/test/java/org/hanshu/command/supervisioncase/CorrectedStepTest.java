package org.hanshu.command.supervisioncase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseOffice.HEAD;
import static org.hanshu.command.supervisioncase.CaseOffice.OFFICER;
import static org.hanshu.command.supervisioncase.CaseOffice.SECOND;
import static org.hanshu.command.supervisioncase.CaseOffice.SLIP;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hanshu.api.correction.FieldChange;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Role;
import org.hanshu.api.supervisioncase.CaseCorrectionCommand.AnnulCaseEntry;
import org.hanshu.api.supervisioncase.CaseCorrectionCommand.ConfirmCaseCorrection;
import org.hanshu.api.supervisioncase.CaseCorrectionCommand.CorrectCase;
import org.hanshu.api.supervisioncase.CaseCorrectionCommand.DeclineCaseCorrection;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseCorrectionConfirmed;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseCorrectionDeclined;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseDeadlineRecomputed;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseDeadlineReopened;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseLapseTakenBack;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseOverdueTakenBack;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.StepTimeCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.WordsCorrected;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AcceptCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.RequestInformation;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMissed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InformationRequested;
import org.hanshu.api.vocabulary.CaseStatus;
import org.junit.jupiter.api.Test;

/** A step of a case that was entered for another day, or in other words, than it should have been. */
class CorrectedStepTest {

    private static final LocalDate LATER = LocalDate.of(2026, 11, 30);

    private final CaseOffice office = new CaseOffice();

    @Test
    void movesTheClocksThatBeganWithIt() {
        office.by(OFFICER, CaseBench.complaint()).on(LATER).by(OFFICER, new AcceptCase(CASE));
        var assign = dueOf("assignment", "case.assign", LATER);
        var investigate = dueOf("investigation", "case.investigation", LATER);
        var truly = LATER.minusDays(3);
        office.by(OFFICER, office.correction(CaseAccepted.class, Map.of("at", truly + "T10:00:00+08:00")));
        office.when(HEAD, confirm())
                .expectEvents(
                        new CaseCorrectionConfirmed(CASE, 1),
                        new StepTimeCorrected(CASE, office.id(CaseAccepted.class), at(truly), moved(truly), SLIP),
                        new CaseDeadlineRecomputed(
                                CASE, office.deadline("assignment", "case.assign", truly), assign.due()),
                        new CaseDeadlineRecomputed(
                                CASE,
                                office.deadline("investigation", "case.investigation", truly),
                                investigate.due()));
    }

    @Test
    void ranOutInTruthWhenItBeganEarlier() {
        office.by(OFFICER, CaseBench.complaint()).on(LATER).by(OFFICER, new AcceptCase(CASE));
        var truly = LocalDate.of(2026, 11, 24);
        office.by(OFFICER, office.correction(CaseAccepted.class, Map.of("at", truly + "T10:00:00+08:00")))
                .by(HEAD, confirm());
        var assign = office.deadline("assignment", "case.assign", truly);
        assertThat(office.last(CaseDeadlineMissed.class))
                .isEqualTo(new CaseDeadlineMissed(CASE, "assignment", assign.due()));
        office.on(LATER.plusDays(1));
        assertThat(office.types().stream().filter("CaseDeadlineMissed"::equals)).hasSize(1);
    }

    @Test
    void liesBetweenTheStepsBesideIt() {
        office.investigating().on(LATER);
        office.refuses(
                OFFICER,
                office.correction(CaseAccepted.class, Map.of("at", "2026-11-22T09:00:00+08:00")),
                "correction.is-not-before");
        office.refuses(
                OFFICER,
                office.correction(CaseAccepted.class, Map.of("at", "2026-11-24T09:00:00+08:00")),
                "correction.is-not-after");
    }

    @Test
    void hadNotLapsedWhenItWasAskedForLater() {
        office.by(OFFICER, CaseBench.complaint()).on(LATER);
        var wrongly = at(LocalDate.of(2026, 11, 10));
        var asked = new RequestInformation(CASE, TEXT);
        office.by(OFFICER, asked, wrongly).on(LATER.plusDays(1));
        var missed = office.last(CaseDeadlineMissed.class);
        office.by(OFFICER, office.correction(InformationRequested.class, Map.of("at", LATER + "T09:00:00+08:00")));
        var right = office.deadline("information", "case.information", LATER);
        var at = LATER.atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
        office.when(HEAD, confirm())
                .expectEvents(
                        new CaseCorrectionConfirmed(CASE, 1),
                        new StepTimeCorrected(
                                CASE,
                                office.id(InformationRequested.class),
                                at,
                                List.of(new FieldChange("at", wrongly.toString(), at.toString())),
                                SLIP),
                        new CaseLapseTakenBack(CASE, CaseStatus.INFORMATION_REQUESTED),
                        new CaseDeadlineRecomputed(CASE, right, missed.due()),
                        new CaseDeadlineReopened(CASE, right, true),
                        new CaseOverdueTakenBack(CASE, "information", missed.due(), right));
    }

    @Test
    void saysSomethingElse() {
        office.by(OFFICER, CaseBench.complaint()).by(OFFICER, new RequestInformation(CASE, TEXT));
        Personal<String> right = Personal.text(new UUID(0, 79), "请补充合同。");
        var asked = office.id(InformationRequested.class);
        office.when(OFFICER, new CorrectCase(CASE, asked, Map.of(), Map.of("text", right), SLIP))
                .expectEvents(new WordsCorrected(CASE, asked, "text", right, SLIP));
        var nothing = new HashMap<String, String>();
        nothing.put("text", null);
        office.refuses(
                OFFICER, office.correction(InformationRequested.class, nothing), "correction.keeps-what-it-needs");
    }

    @Test
    void isConfirmedByAnotherAndDecidedOnce() {
        asked();
        office.refuses(OFFICER, confirm(), "correction.confirmed-by-another");
        office.refuses(
                OFFICER,
                office.correction(CaseAccepted.class, Map.of("at", "2026-11-26T09:00:00+08:00")),
                "correction.waits-already");
        office.refuses(HEAD, new ConfirmCaseCorrection(CASE, 2), "correction.has-no-such-correction");
        office.when(SECOND, new DeclineCaseCorrection(CASE, 1, SLIP))
                .expectEvents(new CaseCorrectionDeclined(CASE, 1, SLIP));
        office.by(SECOND, new DeclineCaseCorrection(CASE, 1, SLIP));
        office.refuses(HEAD, confirm(), "correction.is-decided");
        office.refuses(HEAD, new DeclineCaseCorrection(CASE, 1, SLIP), "correction.is-decided");
    }

    @Test
    void isOfThisCaseAndSaysSomethingThatCanBeCorrected() {
        office.by(OFFICER, CaseBench.complaint());
        var set = Map.of("at", "2026-11-20T09:00:00+08:00");
        office.refuses(
                OFFICER, new CorrectCase(CASE, "elsewhere", set, Map.of(), SLIP), "correction.has-no-such-entry");
        office.refuses(OFFICER, new AnnulCaseEntry(CASE, "elsewhere", SLIP), "correction.has-no-such-entry");
        office.refuses(OFFICER, office.correction(CaseDeadlineSet.class, set), "correction.entry-can-be-corrected");
        office.refuses(
                CaseOffice.of("clerk.gz", Role.CLERK),
                office.correction(ComplaintFiled.class, set),
                "shared.not-allowed");
    }

    private void asked() {
        office.by(OFFICER, CaseBench.complaint()).on(LATER).by(OFFICER, new AcceptCase(CASE));
        office.by(OFFICER, office.correction(CaseAccepted.class, Map.of("at", "2026-11-27T10:00:00+08:00")));
    }

    private Deadline dueOf(String name, String rule, LocalDate start) {
        return office.deadline(name, rule, start);
    }

    private static List<FieldChange> moved(LocalDate to) {
        var was = LATER.atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
        return List.of(new FieldChange("at", was.toString(), at(to).toString()));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
    }

    private static ConfirmCaseCorrection confirm() {
        return new ConfirmCaseCorrection(CASE, 1);
    }
}
