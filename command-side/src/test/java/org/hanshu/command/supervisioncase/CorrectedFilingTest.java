package org.hanshu.command.supervisioncase;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.CoreMatchers.equalTo;
import static org.hanshu.api.shared.Personal.text;
import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseOffice.HEAD;
import static org.hanshu.command.supervisioncase.CaseOffice.OFFICER;
import static org.hanshu.command.supervisioncase.CaseOffice.SECOND;
import static org.hanshu.command.supervisioncase.CaseOffice.SLIP;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.FeatureMatcher;
import org.hanshu.api.correction.CorrectionKind;
import org.hanshu.api.correction.CorrectionTaken;
import org.hanshu.api.correction.FieldChange;
import org.hanshu.api.correction.PersonalChange;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.supervisioncase.CaseCorrectionCommand.ConfirmCaseCorrection;
import org.hanshu.api.supervisioncase.CaseCorrectionCommand.CorrectCase;
import org.hanshu.api.supervisioncase.CaseCorrectionCommand.FindWrongEntry;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseCorrectionAsked;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseCorrectionConfirmed;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseDeadlineRecomputed;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseOverdueTakenBack;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PartiesCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ReceiptCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.StepTimeCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.WordsCorrected;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.api.supervisioncase.PartiesCommand.AddRespondent;
import org.hanshu.api.supervisioncase.PartiesCommand.IdentifyRespondent;
import org.hanshu.api.supervisioncase.PartiesEvent.RespondentAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.RespondentIdentified;
import org.hanshu.api.supervisioncase.Respondent;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AcceptCase;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMissed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.supervisioncase.WrongEntry;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.RespondentKind;
import org.hanshu.api.vocabulary.RespondentRole;
import org.junit.jupiter.api.Test;

/** A complaint that was entered wrongly. */
class CorrectedFilingTest {

    private static final Instant WRONGLY = Instant.parse("2026-10-20T01:00:00Z");
    private static final Instant TRULY = Instant.parse("2026-11-20T01:00:00Z");
    private static final LocalDate LATER = LocalDate.of(2026, 11, 24);

    private final CaseOffice office = new CaseOffice();

    @Test
    void wasNotOverdueWhenItWasReceivedLaterThanWasTyped() {
        filedWrongly().on(LATER);
        var missed = office.last(CaseDeadlineMissed.class);
        office.by(OFFICER, correct(Map.of("receivedAt", "2026-11-20T09:00:00+08:00")));
        var right = office.deadline("screening", "case.screening", LocalDate.of(2026, 11, 20));
        office.when(HEAD, confirm())
                .expectEvents(
                        new CaseCorrectionConfirmed(CASE, 1),
                        new ReceiptCorrected(CASE, filing(), TRULY, change("receivedAt"), SLIP),
                        new StepTimeCorrected(CASE, filing(), TRULY, change("at"), SLIP),
                        new CaseDeadlineRecomputed(CASE, right, missed.due()),
                        new CaseOverdueTakenBack(CASE, "screening", missed.due(), right));
    }

    @Test
    void runsOutAgainAtItsNewEnd() {
        filedWrongly().on(LATER);
        office.by(OFFICER, correct(Map.of("receivedAt", "2026-11-20T09:00:00+08:00")))
                .by(HEAD, confirm());
        var due = office.deadline("screening", "case.screening", LocalDate.of(2026, 11, 20))
                .due();
        office.on(due.plusDays(1));
        assertThat(office.last(CaseDeadlineMissed.class).due()).isEqualTo(due);
    }

    @Test
    void wasAcceptedInTimeThoughTheLightHadTurnedRed() {
        filedWrongly().on(LATER).by(OFFICER, new AcceptCase(CASE));
        var missed = office.last(CaseDeadlineMissed.class);
        office.by(OFFICER, correct(Map.of("at", "2026-11-20T09:00:00+08:00")));
        office.when(HEAD, confirm())
                .expectEvents(
                        new CaseCorrectionConfirmed(CASE, 1),
                        new StepTimeCorrected(CASE, filing(), TRULY, change("at"), SLIP),
                        new CaseDeadlineRecomputed(
                                CASE,
                                office.deadline("screening", "case.screening", LocalDate.of(2026, 11, 20)),
                                missed.due()),
                        new CaseOverdueTakenBack(CASE, "screening", missed.due(), null),
                        new CaseDeadlineMet(CASE, "screening"));
    }

    @Test
    void turnsRedAfterAllWhenItCameEarlierThanWasTyped() {
        office.by(OFFICER, CaseBench.complaint()).on(LATER);
        var told = office.last(CaseDeadlineSet.class).deadline();
        office.by(OFFICER, correct(Map.of("receivedAt", "2026-11-09T09:00:00+08:00")));
        var right = office.deadline("screening", "case.screening", LocalDate.of(2026, 11, 9));
        var at = Instant.parse("2026-11-09T01:00:00Z");
        office.when(HEAD, confirm())
                .expectEvents(
                        new CaseCorrectionConfirmed(CASE, 1),
                        new ReceiptCorrected(
                                CASE, filing(), at, change("receivedAt", CaseBench.NOW.minusSeconds(3600), at), SLIP),
                        new StepTimeCorrected(CASE, filing(), at, change("at", CaseBench.NOW, at), SLIP),
                        new CaseDeadlineRecomputed(CASE, right, told.due()),
                        new CaseDeadlineMissed(CASE, "screening", right.due()));
    }

    @Test
    void isTakenInAfterItIsReceived() {
        office.by(OFFICER, CaseBench.complaint()).on(LATER);
        office.refuses(OFFICER, correct(Map.of("at", "2026-11-09T09:00:00+08:00")), "correction.is-not-before");
        var both = Map.of("receivedAt", "2026-11-08T09:00:00+08:00", "at", "2026-11-09T09:00:00+08:00");
        office.when(OFFICER, correct(both)).expectSuccessfulHandlerExecution();
        office.by(OFFICER, correct(both)).by(HEAD, confirm());
        office.when(OFFICER, new AcceptCase(CASE), Instant.parse("2026-11-10T01:00:00Z"))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isCorrectedByTwoInAnAmountAndByOneInACause() {
        office.by(OFFICER, CaseBench.complaint());
        var changes = List.of(new FieldChange("claims.1.amount", "59000.00", "5900.00"));
        office.when(OFFICER, correct(Map.of("claims.1.amount", "5900")))
                .expectEvents(
                        new CaseCorrectionAsked(CASE, 1, filing(), CorrectionKind.CORRECT, changes, List.of(), SLIP))
                .expectResultMessagePayload(new CorrectionTaken(CASE.value(), 2, 1));
        office.when(OFFICER, correct(Map.of("claims.2.cause", "UNPAID_WAGES")))
                .expectResultMessagePayload(new CorrectionTaken(CASE.value(), 2, null));
    }

    @Test
    void saysTheRightAmountOnceItIsConfirmed() {
        office.by(OFFICER, CaseBench.complaint()).by(OFFICER, correct(Map.of("claims.1.amount", "5900")));
        var changes = List.of(new FieldChange("claims.1.amount", "59000.00", "5900.00"));
        var claim = new Claim(1, Cause.FREIGHT_DEFAULT, Money.of("5900.00"), null, null, null, List.of(1), List.of(1));
        office.when(SECOND, confirm())
                .expectEvents(
                        new CaseCorrectionConfirmed(CASE, 1),
                        new PartiesCorrected(
                                CASE, filing(), List.of(), List.of(), List.of(claim), 1, changes, List.of(), SLIP));
    }

    @Test
    void sealsARightPhoneForTheSamePerson() {
        office.by(OFFICER, CaseBench.complaint());
        var told = office.last(ComplaintFiled.class).claimants().getFirst();
        var subject = requireNonNull(told.phone()).subject();
        office.when(OFFICER, new FindWrongEntry(CASE, filing()))
                .expectNoEvents()
                .expectResultMessagePayloadMatching(
                        new FeatureMatcher<WrongEntry, UUID>(equalTo(subject), "the phone's subject", "subject") {
                            @Override
                            protected UUID featureValueOf(WrongEntry found) {
                                return requireNonNull(
                                        requireNonNull(found.places().get("claimants.1.phone"))
                                                .subject());
                            }
                        });
        var right = new Personal.Open<>(subject, Personal.Kind.PHONE, "19900000002");
        var correct = new CorrectCase(CASE, filing(), Map.of(), Map.of("claimants.1.phone", right), SLIP);
        office.when(OFFICER, correct)
                .expectEvents(new PartiesCorrected(
                        CASE,
                        filing(),
                        List.of(),
                        List.of(new Claimant(1, null, null, right, told.employmentForm(), null)),
                        List.of(),
                        1,
                        List.of(),
                        List.of(new PersonalChange("claimants.1.phone", told.phone(), right)),
                        SLIP));
    }

    @Test
    void tellsAnotherStory() {
        office.by(OFFICER, CaseBench.complaint());
        Personal<String> story = text(new UUID(0, 78), "货主拖欠押金。");
        var correct = new CorrectCase(CASE, filing(), Map.of(), Map.of("narrative", story), SLIP);
        office.when(OFFICER, correct).expectEvents(new WordsCorrected(CASE, filing(), "narrative", story, SLIP));
    }

    @Test
    void isCorrectedOnceMoreByNamingItAndNotItsCorrection() {
        office.by(OFFICER, CaseBench.complaint()).by(OFFICER, correct(Map.of("claims.1.cause", "OTHER")));
        office.refuses(
                OFFICER,
                office.correction(PartiesCorrected.class, Map.of("claims.1.cause", "UNPAID_WAGES")),
                "correction.names-the-entry");
        var change = List.of(new FieldChange("claims.1.cause", "OTHER", "UNPAID_WAGES"));
        var claim = new Claim(1, Cause.UNPAID_WAGES, Money.of("59000.00"), null, null, null, List.of(1), List.of(1));
        office.when(OFFICER, correct(Map.of("claims.1.cause", "UNPAID_WAGES")))
                .expectEvents(new PartiesCorrected(
                        CASE, filing(), List.of(), List.of(), List.of(claim), 1, change, List.of(), SLIP));
    }

    @Test
    void saysSomethingElseInAPlaceThatItHas() {
        office.by(OFFICER, CaseBench.complaint());
        office.refuses(OFFICER, correct(Map.of("region", "440103")), "correction.place-can-be-corrected");
        office.refuses(OFFICER, correct(Map.of("claims.3.amount", "1")), "correction.place-can-be-corrected");
        office.refuses(OFFICER, correct(Map.of("claims.1.amount", "59000.00")), "correction.changes-something");
        office.refuses(OFFICER, correct(Map.of("claims.1.amount", "a lot")), "correction.value-can-be-read");
        office.refuses(OFFICER, correct(Map.of("claims.1.cause", "WAGES")), "correction.value-can-be-read");
        office.refuses(OFFICER, correct(Map.of("workersAffected", "0")), "correction.is-not-before");
        var nothing = new HashMap<String, String>();
        nothing.put("respondents.1.name", null);
        office.refuses(OFFICER, correct(nothing), "correction.keeps-what-it-needs");
    }

    @Test
    void liesBeforeNowAndAfterWhatItIsAbout() {
        office.by(OFFICER, CaseBench.complaint());
        office.refuses(OFFICER, correct(Map.of("receivedAt", "2026-12-01T09:00:00+08:00")), "correction.is-not-after");
        office.refuses(OFFICER, correct(Map.of("claims.1.knownOn", "2026-11-24")), "correction.is-not-after");
        office.by(OFFICER, correct(Map.of("claims.1.from", "2026-11-01")));
        office.refuses(OFFICER, correct(Map.of("receivedAt", "2026-10-01T09:00:00+08:00")), "correction.is-not-before");
        office.refuses(OFFICER, correct(Map.of("claims.1.to", "2026-10-31")), "correction.is-not-before");
    }

    @Test
    void isAnotherCompanyThanTheOthers() {
        office.by(OFFICER, CaseBench.complaint());
        var other =
                new Respondent(2, RespondentRole.SUBCONTRACTOR, RespondentKind.ORGANISATION, "广州示例劳务有限公司", null, null);
        office.by(OFFICER, new AddRespondent(CASE, other, List.of()));
        office.refuses(
                OFFICER,
                office.correction(RespondentAdded.class, Map.of("respondents.2.name", "广州天河示例运物流第37有限公司")),
                "case.answers-already");
        office.when(
                        OFFICER,
                        office.correction(RespondentAdded.class, Map.of("respondents.2.uscc", "91440106ma5f00037x")))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isCorrectedWhereARespondentWasToldLast() {
        office.by(OFFICER, CaseBench.complaint());
        var other = new Respondent(2, RespondentRole.FOREMAN, RespondentKind.UNKNOWN, "老王", null, null);
        office.by(OFFICER, new AddRespondent(CASE, other, List.of()))
                .by(
                        OFFICER,
                        new IdentifyRespondent(
                                CASE, 2, null, RespondentKind.ORGANISATION, "广州示例劳务有限公司", null, null, List.of()));
        office.refuses(
                OFFICER,
                office.correction(RespondentAdded.class, Map.of("respondents.2.name", "老张")),
                "correction.entry-can-be-corrected");
        office.when(
                        OFFICER,
                        office.correction(RespondentIdentified.class, Map.of("respondents.2.name", "广州示例劳务第二有限公司")))
                .expectSuccessfulHandlerExecution();
    }

    private CaseOffice filedWrongly() {
        var told = CaseBench.complaint(CaseBench.TIANHE, "道路货运", "a-new-story", List.of(CaseBench.NUMBER), WRONGLY, 1);
        return office.by(OFFICER, told, WRONGLY);
    }

    private String filing() {
        return office.id(ComplaintFiled.class);
    }

    private CorrectCase correct(Map<String, String> set) {
        return office.correction(ComplaintFiled.class, set);
    }

    private static ConfirmCaseCorrection confirm() {
        return new ConfirmCaseCorrection(CASE, 1);
    }

    private static List<FieldChange> change(String field) {
        return change(field, WRONGLY, TRULY);
    }

    private static List<FieldChange> change(String field, Instant was, Instant to) {
        return List.of(new FieldChange(field, was.toString(), to.toString()));
    }
}
