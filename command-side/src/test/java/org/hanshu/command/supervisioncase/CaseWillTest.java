package org.hanshu.command.supervisioncase;

import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.CLERK;
import static org.hanshu.command.supervisioncase.CaseBench.GZ;
import static org.hanshu.command.supervisioncase.CaseBench.OFFICER;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.clock;
import static org.hanshu.command.supervisioncase.CaseBench.filed;
import static org.hanshu.command.supervisioncase.CaseBench.supervisionCase;
import static org.hanshu.command.supervisioncase.CaseHistory.accepted;
import static org.hanshu.command.supervisioncase.CaseHistory.then;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.TestExecutor;
import org.hanshu.api.casefile.Medium;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.supervisioncase.Consent;
import org.hanshu.api.supervisioncase.PartiesCommand.ConfirmNaming;
import org.hanshu.api.supervisioncase.PartiesCommand.GiveConsent;
import org.hanshu.api.supervisioncase.PartiesCommand.WithdrawConsent;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsWithdrawn;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentGiven;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentWithdrawn;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConvertApproach;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ApproachConverted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ConsultationAnswered;
import org.hanshu.api.vocabulary.ApproachKind;
import org.hanshu.api.vocabulary.ConsentPurpose;
import org.junit.jupiter.api.Test;

/** To what the workers of a case consent, and what they want of the union at all. */
class CaseWillTest {

    private static final Set<UUID> DRIVER = Set.of(new UUID(0, 4)); // As whom the worked case knows its claimant.
    private static final ConsentGiven GIVEN =
            new ConsentGiven(CASE, 1, Consent.EMPLOYER, ConsentPurpose.BE_NAMED, Medium.PHONE);
    private static final ConsentWithdrawn WITHDRAWN =
            new ConsentWithdrawn(CASE, 1, Consent.EMPLOYER, ConsentPurpose.BE_NAMED);

    @Test
    void namesAClaimantToTheEmployerByConsentOnly() {
        refused(accepted(), new ConfirmNaming(CASE, DRIVER), "case.named-only-by-consent");
        given(then(accepted(), GIVEN))
                .when(new ConfirmNaming(CASE, DRIVER), OFFICER)
                .expectSuccessfulHandlerExecution();
        refused(then(accepted(), GIVEN, WITHDRAWN), new ConfirmNaming(CASE, DRIVER), "case.named-only-by-consent");
        var gone = new ClaimantsWithdrawn(CASE, List.of(1), TEXT);
        refused(then(accepted(), GIVEN, gone), new ConfirmNaming(CASE, DRIVER), "case.named-only-by-consent");
        given(accepted())
                .when(new ConfirmNaming(CASE, Set.of(new UUID(0, 99))), OFFICER)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void recordsThatAWorkerConsentsAndTakesItBack() {
        given(accepted()).when(give(1, Consent.EMPLOYER), CLERK).expectEvents(GIVEN);
        given(accepted())
                .when(give(1, "gz-hrss"), CLERK)
                .expectEvents(new ConsentGiven(CASE, 1, "gz-hrss", ConsentPurpose.BE_NAMED, Medium.PHONE));
        given(then(accepted(), GIVEN)).when(withdraw(), CLERK).expectEvents(WITHDRAWN);
    }

    @Test
    void refusesAConsentOfNobodyTowardsNobodyOrTwice() {
        refused(accepted(), give(2, Consent.EMPLOYER), "case.numbers-name-who-is-there");
        refused(accepted(), give(1, "somebody"), "case.consent-is-towards-somebody");
        refused(then(accepted(), GIVEN), give(1, Consent.EMPLOYER), "case.consent-was-given");
        refused(accepted(), withdraw(), "case.no-such-consent");
    }

    @Test
    void screensAnAnsweredQuestionAnewAsAComplaint() {
        var history = List.<Object>of(filed(ApproachKind.CONSULTATION, GZ), new ConsultationAnswered(CASE, TEXT));
        given(history)
                .when(new ConvertApproach(CASE, ApproachKind.COMPLAINT, TEXT), CLERK)
                .expectEvents(
                        new ApproachConverted(CASE, ApproachKind.CONSULTATION, ApproachKind.COMPLAINT, TEXT),
                        clock("screening", "case.screening"));
        refused(history, new ConvertApproach(CASE, ApproachKind.SUGGESTION, TEXT), "case.an-answer-stands");
    }

    @Test
    void convertsOnceAndNotLaterThanScreening() {
        var history = List.<Object>of(filed(), clock("screening", "case.screening"));
        given(history)
                .when(new ConvertApproach(CASE, ApproachKind.TIP, TEXT), CLERK)
                .expectEvents(new ApproachConverted(CASE, ApproachKind.COMPLAINT, ApproachKind.TIP, TEXT));
        refused(history, new ConvertApproach(CASE, ApproachKind.COMPLAINT, TEXT), "case.of-that-kind-already");
        refused(accepted(), new ConvertApproach(CASE, ApproachKind.TIP, TEXT), "case.not-in-this-state");
    }

    @Test
    void complainsAgainstSomebodyForSomething() {
        refused(
                List.of(againstNobody()),
                new ConvertApproach(CASE, ApproachKind.COMPLAINT, TEXT),
                "case.against-somebody-for-something");
    }

    private static ComplaintFiled againstNobody() {
        return filed(ApproachKind.CONSULTATION, GZ, List.of(), List.of(), 1, List.of());
    }

    private static GiveConsent give(int claimant, String towards) {
        return new GiveConsent(CASE, claimant, towards, ConsentPurpose.BE_NAMED, Medium.PHONE);
    }

    private static WithdrawConsent withdraw() {
        return new WithdrawConsent(CASE, 1, Consent.EMPLOYER, ConsentPurpose.BE_NAMED);
    }

    private static TestExecutor<SupervisionCase> given(List<Object> history) {
        return supervisionCase().given(history);
    }

    private static void refused(List<Object> history, SupervisionCaseCommand command, String code) {
        given(history)
                .when(command, OFFICER)
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage(code);
    }
}
