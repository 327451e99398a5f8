package org.hanshu.command.shared.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Reference;
import org.hanshu.api.shared.Region;
import org.hanshu.api.shared.Warning;
import org.hanshu.api.supervisioncase.Respondent;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.FileComplaint;
import org.hanshu.api.vocabulary.ApproachKind;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.Channel;
import org.hanshu.api.vocabulary.FilerRelation;
import org.hanshu.api.vocabulary.RespondentKind;
import org.hanshu.api.vocabulary.RespondentRole;
import org.hanshu.command.shared.intake.ComplaintTold.ClaimantTold;
import org.hanshu.command.shared.intake.ComplaintTold.RespondentTold;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IntakeTest {

    private static final String GOOD_CODE = "91440106MA5F000369";
    private static final String GOOD_NUMBER = "11010519491231002X";

    private final Intake intake =
            new Intake((purpose, parts) -> purpose + ":" + String.join("|", parts), nobody -> Set.of());

    @Test
    void numbersEveryCauseAndPutsTheAmountWithTheFirst() {
        var filed = filed("GD1", GOOD_CODE, GOOD_NUMBER, "19900000001");
        assertThat(filed.claims()).extracting("n").containsExactly(1, 2);
        assertThat(filed.claims()).extracting("amount").containsExactly(Money.of("59000.00"), null);
        assertThat(filed.claims()).extracting("claimants").containsOnly(List.of(1));
        assertThat(filed.warnings()).isEmpty();
    }

    @Test
    void derivesTheCaseFromTheChannelsOwnNumber() {
        var number = new Reference("HOTLINE_12351", "GD1");
        assertThat(told("GD1", GOOD_CODE, GOOD_NUMBER, null).caseId()).contains(CaseId.of(number));
        assertThat(told(null, GOOD_CODE, GOOD_NUMBER, null).caseId()).isEmpty();
    }

    @Test
    void knowsThePersonAgainInAnotherCase() {
        var first = filed("GD1", GOOD_CODE, GOOD_NUMBER, "19900000001");
        var second = filed("GD2", null, GOOD_NUMBER, "19900000002");
        assertThat(subject(first)).isEqualTo(subject(second));
    }

    @Test
    void keepsStrangersApart() {
        assertThat(subject(filed("GD1", GOOD_CODE, null, "19900000001")))
                .isNotEqualTo(subject(filed("GD2", GOOD_CODE, null, "19900000002")));
    }

    @Test
    void recognisesARepeatByThePhoneWhereThereIsNoIdentityNumber() {
        var first = filed("GD1", GOOD_CODE, null, "19900000001");
        var second = filed("GD2", GOOD_CODE, null, "19900000001");
        assertThat(first.repeatMark()).isNotNull().isEqualTo(second.repeatMark());
        assertThat(filed("GD3", GOOD_CODE, null, null).repeatMark()).isNull();
    }

    @Test
    void warnsOfWrongCheckCharactersAndKeepsWhatWasTold() {
        var filed = filed("GD1", "91440106MA5F000360", "110105194912310021", "19900000001");
        assertThat(filed.warnings())
                .containsExactly(
                        new Warning(Warning.Code.USCC_CHECK, "employer.uscc", ""),
                        new Warning(Warning.Code.IDENTITY_NUMBER_CHECK, "complainant.idNumber", ""));
        assertThat(filed.respondents().getFirst().uscc()).isEqualTo("91440106MA5F000360");
    }

    @Test
    void sealsTheNameOfASoleTraderAndNotOfACompany() {
        var trader = withRespondent(RespondentKind.SOLE_TRADER);
        assertThat(trader.name()).isNull();
        assertThat(trader.personalName()).isInstanceOf(Personal.Open.class);
        assertThat(withRespondent(RespondentKind.ORGANISATION).name()).isEqualTo("某货运部");
    }

    private Respondent withRespondent(RespondentKind kind) {
        var respondent = new RespondentTold("respondents[0]", RespondentRole.SHIPPER, kind, "某货运部", null);
        var told = new ComplaintTold(
                ApproachKind.TIP,
                Channel.WEB,
                List.of(),
                Instant.EPOCH,
                new Region("440106"),
                null,
                FilerRelation.TIPSTER,
                List.of(respondent),
                List.of(),
                1,
                List.of(),
                true,
                List.of(),
                "见闻");
        return intake.fileComplaint(CaseId.of(new Reference("WEB", "1")), told)
                .respondents()
                .getFirst();
    }

    private FileComplaint filed(
            String number, @Nullable String uscc, @Nullable String idNumber, @Nullable String phone) {
        var told = told(number, uscc, idNumber, phone);
        return intake.fileComplaint(told.caseId().orElseThrow(), told);
    }

    private static UUID subject(FileComplaint filed) {
        return Objects.requireNonNull(filed.claimants().getFirst().phone()).subject();
    }

    private static ComplaintTold told(
            @Nullable String number, @Nullable String uscc, @Nullable String idNumber, @Nullable String phone) {
        return new ShortForm(
                        Channel.HOTLINE_12351,
                        number,
                        Instant.parse("2026-11-10T07:12:00Z"),
                        new Region("440106"),
                        "道路货运",
                        new RespondentTold(
                                "employer", RespondentRole.EMPLOYER, RespondentKind.ORGANISATION, "某公司", uscc),
                        new ClaimantTold("complainant", "周华涛", idNumber, phone, null, null),
                        false,
                        1,
                        List.of(Cause.FREIGHT_DEFAULT, Cause.SOCIAL_INSURANCE),
                        Money.of("59000.00"),
                        "货主拖欠运费。",
                        LocalDate.of(2026, 9, 28))
                .told();
    }
}
