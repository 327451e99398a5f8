package org.hanshu.command.supervisioncase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.TODAY;
import static org.hanshu.command.supervisioncase.CaseOffice.HEAD;
import static org.hanshu.command.supervisioncase.CaseOffice.OFFICER;
import static org.hanshu.command.supervisioncase.CaseOffice.SLIP;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hanshu.api.correction.FieldChange;
import org.hanshu.api.supervisioncase.CaseCorrectionCommand.ConfirmCaseCorrection;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseCorrectionConfirmed;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseDeadlineRecomputed;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ProceedingAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ProceedingCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ProceedingEndAnnulled;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.EndProceeding;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.NoteProceeding;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineResumed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSuspended;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseResumed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseSuspended;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingNoted;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.ProceedingKind;
import org.junit.jupiter.api.Test;

/** A proceeding elsewhere that was noted wrongly, or on the wrong case. */
class CorrectedProceedingTest {

    private static final LocalDate LATER = TODAY.plusDays(10);

    private final CaseOffice office = new CaseOffice();

    @Test
    void hasAnotherNumberAndBeganOnAnotherDay() {
        noted();
        office.when(
                        OFFICER,
                        office.correction(
                                ProceedingNoted.class, Map.of("number", "穗劳人仲案〔2026〕2号", "since", "2026-11-18")))
                .expectSuccessfulHandlerExecution();
        office.by(OFFICER, office.correction(ProceedingNoted.class, Map.of("number", "穗劳人仲案〔2026〕2号")));
        assertThat(office.last(ProceedingCorrected.class))
                .isEqualTo(new ProceedingCorrected(
                        CASE,
                        office.id(ProceedingNoted.class),
                        1,
                        "广州仲裁委",
                        "穗劳人仲案〔2026〕2号",
                        TODAY.minusDays(3),
                        null,
                        List.of(new FieldChange("number", null, "穗劳人仲案〔2026〕2号")),
                        SLIP));
        office.refuses(
                OFFICER,
                office.correction(
                        ProceedingNoted.class, Map.of("since", LATER.plusDays(1).toString())),
                "correction.is-not-after");
    }

    @Test
    void neverMadeTheCaseRestWhenItIsAboutAnotherCase() {
        noted();
        var clock = office.deadline("investigation", "case.investigation", TODAY);
        office.on(LATER).by(OFFICER, office.annulment(ProceedingNoted.class));
        var resumed = office.deadline("investigation", "case.investigation", TODAY);
        office.when(HEAD, confirm())
                .expectEvents(
                        new CaseCorrectionConfirmed(CASE, 1),
                        new ProceedingAnnulled(CASE, office.id(ProceedingNoted.class), 1, SLIP),
                        new CaseResumed(CASE, CaseStatus.INVESTIGATING),
                        new CaseDeadlineResumed(CASE, resumed));
        assertThat(resumed.due()).isEqualTo(clock.due());
        office.by(HEAD, confirm()).by(OFFICER, note());
        assertThat(office.last(ProceedingNoted.class).n()).isEqualTo(2);
    }

    @Test
    void takesBackTheDaysForWhichTheCaseRestedInVain() {
        noted().on(LATER).by(OFFICER, new EndProceeding(CASE, 1, TEXT, LATER));
        var later = office.last(CaseDeadlineResumed.class).deadline();
        office.by(OFFICER, office.annulment(ProceedingNoted.class)).by(HEAD, confirm());
        var right = office.deadline("investigation", "case.investigation", TODAY);
        assertThat(office.last(CaseDeadlineRecomputed.class))
                .isEqualTo(new CaseDeadlineRecomputed(CASE, right, later.due()));
    }

    @Test
    void goesOnWhenItsEndWasNotedInError() {
        noted().on(LATER).by(OFFICER, new EndProceeding(CASE, 1, TEXT, LATER));
        office.by(OFFICER, office.annulment(ProceedingEnded.class));
        office.when(HEAD, confirm())
                .expectEvents(
                        new CaseCorrectionConfirmed(CASE, 1),
                        new ProceedingEndAnnulled(CASE, office.id(ProceedingEnded.class), 1, SLIP),
                        new CaseSuspended(CASE),
                        new CaseDeadlineSuspended(CASE, "investigation", TODAY));
    }

    @Test
    void restedSinceAnotherDay() {
        noted();
        office.on(LATER)
                .by(OFFICER, office.correction(ProceedingNoted.class, Map.of("at", LATER + "T08:00:00+08:00")))
                .by(HEAD, confirm());
        assertThat(office.last(CaseDeadlineSuspended.class))
                .isEqualTo(new CaseDeadlineSuspended(CASE, "investigation", LATER));
    }

    private CaseOffice noted() {
        return office.investigating().by(OFFICER, note());
    }

    private static NoteProceeding note() {
        return new NoteProceeding(CASE, ProceedingKind.ARBITRATION, "广州仲裁委", null, List.of(), TODAY.minusDays(3));
    }

    private static ConfirmCaseCorrection confirm() {
        return new ConfirmCaseCorrection(CASE, 1);
    }
}
