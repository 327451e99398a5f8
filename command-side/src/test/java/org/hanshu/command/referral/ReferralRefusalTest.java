package org.hanshu.command.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hanshu.command.referral.ReferralOffice.HEAD;
import static org.hanshu.command.referral.ReferralOffice.HRSS;
import static org.hanshu.command.referral.ReferralOffice.OFFICER;
import static org.hanshu.command.referral.ReferralOffice.TAX;
import static org.hanshu.command.referral.ReferralOffice.refused;
import static org.hanshu.command.referral.SampleReferrals.CASE;
import static org.hanshu.command.referral.SampleReferrals.INSPECTION;
import static org.hanshu.command.referral.SampleReferrals.LAW;
import static org.hanshu.command.referral.SampleReferrals.TAXES;
import static org.hanshu.command.referral.SampleReferrals.clue;
import static org.hanshu.command.referral.SampleReferrals.foreign;
import static org.hanshu.command.referral.SampleReferrals.prepare;
import static org.hanshu.command.referral.SampleReferrals.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.referral.AgencyKind;
import org.hanshu.api.referral.AgencyResult;
import org.hanshu.api.referral.Clue;
import org.hanshu.api.referral.ClueGround;
import org.hanshu.api.referral.Receiver;
import org.hanshu.api.referral.ReferralCommand;
import org.hanshu.api.referral.ReferralCommand.AcceptReferral;
import org.hanshu.api.referral.ReferralCommand.AcknowledgeReferral;
import org.hanshu.api.referral.ReferralCommand.CloseReferral;
import org.hanshu.api.referral.ReferralCommand.DeclineReferral;
import org.hanshu.api.referral.ReferralCommand.ExtendReferral;
import org.hanshu.api.referral.ReferralCommand.GiveFeedback;
import org.hanshu.api.referral.ReferralCommand.GiveResult;
import org.hanshu.api.referral.ReferralCommand.RecallReferral;
import org.hanshu.api.referral.ReferralCommand.RerouteReferral;
import org.hanshu.api.referral.ReferralCommand.SendReferral;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.ReferralId;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.RuleViolated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a referral refuses, and that it changes nothing. */
class ReferralRefusalTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final Receiver PROCURATORATE = SampleReferrals.to("gz-procuratorate", AgencyKind.PROCURATORATE);

    private final ReferralOffice office = new ReferralOffice();

    @ParameterizedTest
    @ValueSource(strings = {"gz-tianhe", "gz-union", "hanshu", "nobody"})
    void goesToNoUnionNorToThePlatformNorToNobody(String to) {
        var receiver = SampleReferrals.to(to, AgencyKind.TAX);
        office.refuses(OFFICER, prepare(receiver, LAW, null), "referral.goes-to-an-agency");
    }

    @ParameterizedTest
    @CsvSource({
        "gz-court, LABOUR_INSPECTION, COURT",
        "gz-tax, PROCURATORATE, TAX",
        "xa-procuratorate, POLICE, PROCURATORATE"
    })
    void takesItsKindFromTheAgencyAndFromNobodyElse(String to, AgencyKind told, AgencyKind right) {
        var receiver = SampleReferrals.to(to, told);
        var women = clue(ClueGround.WOMEN);
        var refusal = new Refusal(
                "referral.kind-follows-from-the-agency",
                Refusal.Kind.INVALID,
                Map.of("field", "agencyKind", "to", to, "kind", right.name()));
        assertThatThrownBy(() -> Preparing.check(prepare(receiver, LAW, women), OFFICER, Organisations.bundled()))
                .isInstanceOfSatisfying(RuleViolated.class, thrown -> assertThat(thrown.refusal())
                        .isEqualTo(refusal));
        office.refuses(OFFICER, prepare(receiver, LAW, women), refusal.code());
        acknowledged();
        office.refuses(HRSS, new RerouteReferral(id(), receiver, text("?"), null, women), refusal.code());
    }

    @Test
    void tellsTheProcuratorateNothingWithoutGroundsAndNonCooperation() {
        var code = "referral.a-clue-has-its-grounds";
        office.refuses(OFFICER, prepare(PROCURATORATE, LAW, null), code);
        office.refuses(OFFICER, prepare(PROCURATORATE, LAW, clue()), code);
        office.refuses(OFFICER, prepare(PROCURATORATE, LAW, new Clue(List.of(ClueGround.WOMEN), null)), code);
    }

    @ParameterizedTest
    @EnumSource(ClueGround.class)
    void tellsTheProcuratorateOfWhomItProtectsAndOfGroups(ClueGround ground) {
        office.when(OFFICER, prepare(PROCURATORATE, LAW, clue(ground))).expectSuccessfulHandlerExecution();
    }

    @Test
    void givesGroundsToNobodyElse() {
        var command = prepare(TAXES, LAW, clue(ClueGround.WOMEN));
        office.refuses(OFFICER, command, "referral.a-clue-is-for-the-procuratorate");
    }

    @Test
    void namesClaimsOfOneCaseOnly() {
        var two = List.of(CASE, new CaseId(new UUID(0, 2)));
        office.refuses(OFFICER, prepare(two, List.of(1), INSPECTION, LAW, null), "referral.claims-are-of-one-case");
    }

    @Test
    void isPreparedInOnesOwnUnionsName() {
        var shaanxi = ReferralOffice.of("head.sn", new OrganisationId("sn-union"), Role.HEAD);
        office.refuses(shaanxi, prepare(INSPECTION, LAW, null), "referral.prepared-for-ones-own-union");
    }

    @Test
    void isNotSentToAnAgencyThatWasClosedSince() {
        office.by(OFFICER, prepare(INSPECTION, LAW, null)).closed(INSPECTION.organisation());
        office.refuses(HEAD, new SendReferral(id(), null), "referral.goes-to-an-agency");
    }

    @Test
    void isNotSentWithoutABasisOrConsent() {
        office.by(OFFICER, prepare(INSPECTION, null, null));
        office.refuses(HEAD, new SendReferral(id(), null), "case.referred-by-consent");
    }

    @Test
    void needsAnotherBasisWhereThereIsNobodyToConsent() {
        office.by(OFFICER, prepare(List.of(), List.of(), INSPECTION, null, null));
        office.refuses(HEAD, new SendReferral(id(), null), "referral.stands-on-a-legal-basis");
    }

    @Test
    void isSentByTheHeadOnly() {
        office.by(OFFICER, prepare(INSPECTION, LAW, null));
        office.refuses(OFFICER, new SendReferral(id(), null), "shared.not-allowed");
    }

    @Test
    void takesTheAgencysWordFromTheUnionOnlyWithTheNameOfWhoGaveIt() {
        sent();
        office.refuses(OFFICER, new AcknowledgeReferral(id(), null, null), "referral.agencys-word-names-who-gave-it");
    }

    @Test
    void takesNotTheOneWhosePlaceIsTakenForWhoGaveTheAgencysWord() {
        sent();
        ReferralOffice.refused(
                office.whenInPlaceOf(HEAD, "head.away", new AcknowledgeReferral(id(), null, null)),
                "referral.agencys-word-names-who-gave-it");
    }

    @Test
    void isUnknownToAgenciesThatItWasNotSentTo() {
        office.by(OFFICER, prepare(INSPECTION, LAW, null));
        office.refuses(HRSS, new AcknowledgeReferral(id(), null, null), "shared.not-found");
        office.by(HEAD, new SendReferral(id(), null));
        office.refuses(TAX, new AcknowledgeReferral(id(), null, null), "shared.not-found");
        office.by(HRSS, new AcknowledgeReferral(id(), null, null))
                .by(HRSS, new RerouteReferral(id(), TAXES, text("属税务"), LAW, null));
        office.refuses(TAX, new AcknowledgeReferral(id(), null, null), "shared.not-found");
    }

    @Test
    void isAnsweredNoMoreByAnAgencyThatPassedItOn() {
        acknowledged().by(HRSS, new RerouteReferral(id(), TAXES, text("属税务"), LAW, null));
        office.by(HEAD, new SendReferral(id(), null));
        office.refuses(HRSS, new AcknowledgeReferral(id(), null, null), "referral.only-its-receiver-answers");
        office.when(TAX, new AcknowledgeReferral(id(), null, null)).expectSuccessfulHandlerExecution();
    }

    @Test
    void isReroutedToAnotherAgency() {
        acknowledged();
        office.refuses(
                HRSS, new RerouteReferral(id(), INSPECTION, text("?"), null, null), "referral.rerouted-to-another");
        office.refuses(
                HRSS,
                new RerouteReferral(id(), PROCURATORATE, text("?"), null, null),
                "referral.a-clue-has-its-grounds");
    }

    @Test
    void isReceivedBetweenItsSendingAndToday() {
        sent().on(MONDAY.plusDays(1));
        office.refuses(HRSS, new AcknowledgeReferral(id(), MONDAY.minusDays(1), null), "referral.is-not-before");
        office.refuses(HRSS, new AcknowledgeReferral(id(), MONDAY.plusDays(2), null), "referral.is-not-after");
    }

    @Test
    void isFiledBetweenItsReceiptAndToday() {
        acknowledged().on(MONDAY.plusDays(1));
        office.refuses(HRSS, new AcceptReferral(id(), "8号", MONDAY.minusDays(1)), "referral.is-not-before");
        office.refuses(HRSS, new AcceptReferral(id(), "8号", MONDAY.plusDays(2)), "referral.is-not-after");
    }

    @Test
    void knowsHowMuchWasPaidAndNotInTheFuture() {
        accepted();
        var noAmount = new AgencyResult(null, "JC-07", null, MONDAY, null, null);
        office.refuses(HRSS, new GiveResult(id(), noAmount), "referral.paid-on-a-day-with-an-amount");
        var tomorrow = SampleReferrals.paid("1.00", MONDAY.plusDays(1));
        office.refuses(HRSS, new GiveResult(id(), tomorrow), "referral.is-not-after");
    }

    @Test
    void endsWithoutAResultOnlyByTheHeadWhoSaysWhy() {
        accepted();
        office.refuses(OFFICER, new CloseReferral(id(), text("不等了")), "referral.ended-without-result-by-the-head");
        office.refuses(HEAD, new CloseReferral(id(), null), "referral.ended-without-result-with-a-reason");
    }

    @ParameterizedTest
    @MethodSource("movesOutOfOrder")
    void isNotDoneBeforeItsTurnNorAfterTheEnd(String standing, ReferralCommand command) {
        switch (standing) {
            case "PREPARED" -> office.by(OFFICER, prepare(INSPECTION, LAW, null));
            case "SENT" -> sent();
            case "ACKNOWLEDGED" -> acknowledged();
            case "ACCEPTED" -> accepted();
            case "DECLINED" -> acknowledged().by(HRSS, new DeclineReferral(id(), text("不属管辖")));
            default -> sent().by(OFFICER, new RecallReferral(id(), text("材料有误")));
        }
        refused(office.whenFor(HEAD, "陈科长", command), "referral.not-in-this-state");
    }

    static Stream<Object[]> movesOutOfOrder() {
        var send = new SendReferral(id(), null);
        var acknowledge = new AcknowledgeReferral(id(), null, null);
        var accept = new AcceptReferral(id(), "8号", null);
        var decline = new DeclineReferral(id(), text("不"));
        var reroute = new RerouteReferral(id(), TAXES, text("不"), null, null);
        var recall = new RecallReferral(id(), text("误"));
        var feedback = new GiveFeedback(id(), text("查"), null);
        var extend = new ExtendReferral(id(), text("难"));
        var result = new GiveResult(id(), foreign());
        var close = new CloseReferral(id(), text("止"));
        return Stream.of(
                        of("PREPARED", acknowledge, accept, decline, reroute, feedback, extend, result, close),
                        of("SENT", send, accept, decline, reroute, feedback, extend, result, close),
                        of("ACKNOWLEDGED", send, acknowledge, recall, feedback, extend, result),
                        of("ACCEPTED", send, acknowledge, accept, decline, reroute, recall),
                        of("DECLINED", send, acknowledge, accept, decline, reroute, recall, feedback, result, close),
                        of("RECALLED", send, acknowledge, accept, decline, reroute, recall, feedback, result, close))
                .flatMap(each -> each);
    }

    private static Stream<Object[]> of(String standing, ReferralCommand... commands) {
        return Stream.of(commands).map(command -> new Object[] {standing, command});
    }

    private ReferralOffice sent() {
        return office.by(OFFICER, prepare(INSPECTION, LAW, null)).by(HEAD, new SendReferral(id(), null));
    }

    private ReferralOffice acknowledged() {
        return sent().by(HRSS, new AcknowledgeReferral(id(), null, null));
    }

    private ReferralOffice accepted() {
        return acknowledged().by(HRSS, new AcceptReferral(id(), "8号", null));
    }

    private static ReferralId id() {
        return SampleReferrals.REFERRAL;
    }
}
