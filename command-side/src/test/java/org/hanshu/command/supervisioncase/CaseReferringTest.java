package org.hanshu.command.supervisioncase;

import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.HEAD;
import static org.hanshu.command.supervisioncase.CaseBench.NOW;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.clock;
import static org.hanshu.command.supervisioncase.CaseBench.supervisionCase;
import static org.hanshu.command.supervisioncase.CaseHistory.accepted;
import static org.hanshu.command.supervisioncase.CaseHistory.concluded;
import static org.hanshu.command.supervisioncase.CaseHistory.then;

import java.util.List;
import java.util.UUID;
import org.hanshu.api.casefile.Medium;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.ChildResult;
import org.hanshu.api.supervisioncase.ConsentedReferring;
import org.hanshu.api.supervisioncase.PartiesCommand.ConfirmReferring;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsWithdrawn;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentGiven;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentWithdrawn;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.CloseCase;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildAdmitted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildEnded;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.api.vocabulary.ConsentPurpose;
import org.hanshu.api.vocabulary.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a case says to its being referred, and as what it is closed once the referral has ended. */
class CaseReferringTest {

    private static final OrganisationId INSPECTION = new OrganisationId("gz-hrss");
    private static final UUID REFERRAL = new UUID(0, 500);
    private static final ConsentGiven GIVEN = new ConsentGiven(CASE, 1, "gz-hrss", ConsentPurpose.REFER, Medium.PHONE);

    @Test
    void isReferredByTheConsentOfWhoClaims() {
        supervisionCase()
                .given(then(accepted(), GIVEN))
                .when(confirm(), HEAD)
                .expectNoEvents()
                .expectResultMessagePayload(new ConsentedReferring(List.of(1)));
    }

    @Test
    void isNotReferredWithoutItNorTowardsAnotherNorForAnotherPurpose() {
        refused(accepted());
        refused(then(accepted(), new ConsentGiven(CASE, 1, "gz-tax", ConsentPurpose.REFER, Medium.PHONE)));
        refused(then(accepted(), new ConsentGiven(CASE, 1, "gz-hrss", ConsentPurpose.BE_NAMED, Medium.PHONE)));
    }

    @Test
    void isNotReferredOnceTheyTookItBackOrClaimNoMore() {
        refused(then(accepted(), GIVEN, new ConsentWithdrawn(CASE, 1, "gz-hrss", ConsentPurpose.REFER)));
        refused(then(accepted(), GIVEN, new ClaimantsWithdrawn(CASE, List.of(1), TEXT)));
    }

    @ParameterizedTest
    @CsvSource({
        "CLOSED, TOLD, TRANSFERRED_WITH_RESULT, true",
        "CLOSED, ENFORCED, TRANSFERRED_WITH_RESULT, true",
        "CLOSED, , TRANSFERRED_WITH_RESULT, false",
        "DECLINED, , TRANSFERRED_WITH_RESULT, false",
        "CLOSED, , TRANSFERRED_WITHOUT_RESULT, true",
        "DECLINED, , TRANSFERRED_WITHOUT_RESULT, true",
        "RECALLED, , TRANSFERRED_WITHOUT_RESULT, false",
        "CLOSED, TOLD, TRANSFERRED_WITHOUT_RESULT, false",
        "CLOSED, ENFORCED, ENFORCED_BY_AGENCY, true",
        "CLOSED, TOLD, ENFORCED_BY_AGENCY, false",
        "DECLINED, , ENFORCED_BY_AGENCY, false"
    })
    void isClosedAsItsReferralCameOut(
            String outcome, @Nullable ChildResult result, ClosingReason reason, boolean fits) {
        var ended = new ChildEnded(CASE, REFERRAL, ChildKind.REFERRAL, outcome, "officer.gz", null, result);
        var closing = supervisionCase()
                .given(then(
                        concluded(Finding.VIOLATION),
                        new ChildAdmitted(CASE, REFERRAL, ChildKind.REFERRAL, null, null, NOW),
                        ended))
                .when(new CloseCase(CASE, reason, TEXT, List.of()), HEAD);
        if (fits) {
            closing.expectEvents(
                    new CaseClosed(CASE, 1, reason, TEXT, List.of()),
                    clock("closing-notice", "case.closing-notice"),
                    clock("callback", "case.callback"));
        } else {
            closing.expectNoEvents()
                    .expectException(RuleViolated.class)
                    .expectExceptionMessage("case.reason-does-not-fit");
        }
    }

    private static ConfirmReferring confirm() {
        return new ConfirmReferring(CASE, List.of(), INSPECTION);
    }

    private static void refused(List<Object> history) {
        supervisionCase()
                .given(history)
                .when(confirm(), HEAD)
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage("case.referred-by-consent");
    }
}
