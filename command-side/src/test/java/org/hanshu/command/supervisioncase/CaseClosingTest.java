package org.hanshu.command.supervisioncase;

import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.HEAD;
import static org.hanshu.command.supervisioncase.CaseBench.LETTER;
import static org.hanshu.command.supervisioncase.CaseBench.NOW;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.clock;
import static org.hanshu.command.supervisioncase.CaseBench.supervisionCase;
import static org.hanshu.command.supervisioncase.CaseHistory.concluded;
import static org.hanshu.command.supervisioncase.CaseHistory.investigating;
import static org.hanshu.command.supervisioncase.CaseHistory.then;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.shared.Trail;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.ClaimOutcome;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.CloseCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ReopenCase;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineVoided;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildAdmitted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildEnded;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.api.vocabulary.Finding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CaseClosingTest {

    private static final Instant TWO_MIDNIGHTS_LATER = Instant.parse("2026-11-24T16:00:00Z");

    private final FixtureConfiguration<SupervisionCase> supervisionCase = supervisionCase();

    @Test
    void isClosedWhenTheWrongIsPutRight() {
        supervisionCase
                .given(rectified())
                .when(close(ClosingReason.RECTIFIED), HEAD)
                .expectEvents(
                        new CaseClosed(CASE, 1, ClosingReason.RECTIFIED, TEXT, List.of()),
                        clock("closing-notice", "case.closing-notice"),
                        clock("callback", "case.callback"));
    }

    @Test
    void stopsItsClocksWhenItIsClosed() {
        supervisionCase
                .given(investigating())
                .when(close(ClosingReason.SETTLED_ON_THE_SPOT), HEAD)
                .expectEvents(
                        new CaseClosed(CASE, 1, ClosingReason.SETTLED_ON_THE_SPOT, TEXT, List.of()),
                        new CaseDeadlineVoided(CASE, "investigation", "CLOSED"),
                        clock("closing-notice", "case.closing-notice"),
                        clock("callback", "case.callback"));
    }

    @Test
    void isNotClosedWhileALetterIsOpen() {
        var open = then(concluded(Finding.VIOLATION), admitted(LETTER, "PROMPT", null));
        refused(open, close(ClosingReason.EMPLOYER_GONE), HEAD, "case.children-are-open");
    }

    @Test
    void isNotClosedByWhoAssessed() {
        var assessed = then(
                concluded(Finding.VIOLATION),
                admitted(LETTER, "PROMPT", null),
                new ChildEnded(CASE, LETTER, ChildKind.LETTER, "SATISFIED", "head.gz"));
        refused(assessed, close(ClosingReason.RECTIFIED), HEAD, "case.who-closes-did-not-assess");
    }

    @Test
    void isNotClosedByWhoseLetterASubstituteAssessedNorByASubstituteOfWhoDid() {
        var forHead = assessed("officer.gz", "head.gz");
        refused(forHead, close(ClosingReason.RECTIFIED), HEAD, "case.who-closes-did-not-assess");
        refused(forHead, close(ClosingReason.RECTIFIED), inPlaceOf("head.th"), "case.who-closes-did-not-assess");
        refused(
                assessed("head.th", null),
                close(ClosingReason.RECTIFIED),
                inPlaceOf("head.th"),
                "case.who-closes-did-not-assess");
        supervisionCase
                .given(assessed("officer2.gz", "head.th"))
                .when(close(ClosingReason.RECTIFIED), HEAD)
                .expectSuccessfulHandlerExecution();
    }

    private static List<Object> assessed(String by, @Nullable String inPlaceOf) {
        return then(
                concluded(Finding.VIOLATION),
                admitted(LETTER, "PROMPT", null),
                new ChildEnded(CASE, LETTER, ChildKind.LETTER, "SATISFIED", by, inPlaceOf, null));
    }

    /** The supervisor, in the place of a head who is away. */
    private static Map<String, String> inPlaceOf(String away) {
        var trail = new HashMap<>(HEAD);
        trail.put(Trail.ACTOR, "officer.gz");
        trail.put(Trail.ON_BEHALF_OF, away);
        trail.put(Trail.SUBSTITUTION, "穗代〔2026〕1号");
        return trail;
    }

    @Test
    void isClosedAsMediatedOnceWhatWasAgreedIsPerformed() {
        var reason = close(ClosingReason.MEDIATED_PERFORMED);
        refused(mediated("BREACHED"), reason, HEAD, "case.reason-does-not-fit");
        refused(mediated("FAILED"), reason, HEAD, "case.reason-does-not-fit");
        supervisionCase.given(mediated("PERFORMED")).when(reason, HEAD).expectSuccessfulHandlerExecution();
    }

    private static List<Object> mediated(String outcome) {
        return then(
                concluded(Finding.VIOLATION),
                new ChildAdmitted(CASE, LETTER, ChildKind.MEDIATION, null, null, TWO_MIDNIGHTS_LATER),
                new ChildEnded(CASE, LETTER, ChildKind.MEDIATION, outcome, "officer.gz"));
    }

    @Test
    void isNotClosedForAReasonThatDoesNotFit() {
        refused(concluded(Finding.VIOLATION), close(ClosingReason.RECTIFIED), HEAD, "case.reason-does-not-fit");
        refused(concluded(Finding.VIOLATION), close(ClosingReason.NO_VIOLATION), HEAD, "case.reason-does-not-fit");
        refused(concluded(Finding.VIOLATION), close(ClosingReason.ANSWERED), HEAD, "case.reason-does-not-fit");
    }

    @Test
    void isClosedClaimByClaimForClaimsThatAreThere() {
        var third = List.of(new ClaimOutcome(3, ClosingReason.RECTIFIED, null));
        refused(
                rectified(),
                new CloseCase(CASE, ClosingReason.RECTIFIED, TEXT, third),
                HEAD,
                "case.one-outcome-per-claim");
    }

    @Test
    void isReopenedWithinAYearWhereTheWorkWas() {
        supervisionCase
                .givenCurrentTime(NOW.minus(364, ChronoUnit.DAYS))
                .andGiven(then(rectified(), new CaseClosed(CASE, 1, ClosingReason.RECTIFIED, TEXT, List.of())))
                .when(new ReopenCase(CASE, TEXT, List.of()), HEAD)
                .expectEvents(new CaseReopened(CASE, 2, TEXT), clock("investigation", "case.investigation"));
    }

    @Test
    void isNotReopenedLater() {
        supervisionCase
                .givenCurrentTime(NOW.minus(368, ChronoUnit.DAYS))
                .andGiven(then(rectified(), new CaseClosed(CASE, 1, ClosingReason.RECTIFIED, TEXT, List.of())))
                .when(new ReopenCase(CASE, TEXT, List.of()), HEAD)
                .expectNoEvents()
                .expectExceptionMessage("case.no-longer-reopened");
    }

    private static List<Object> rectified() {
        return then(concluded(Finding.VIOLATION), admitted(LETTER, "PROMPT", null), ended(LETTER, "SATISFIED"));
    }

    private static ChildAdmitted admitted(UUID letter, String kind, @Nullable String skipReason) {
        return new ChildAdmitted(CASE, letter, ChildKind.LETTER, kind, skipReason, TWO_MIDNIGHTS_LATER);
    }

    private static ChildEnded ended(UUID letter, String outcome) {
        return new ChildEnded(CASE, letter, ChildKind.LETTER, outcome, "officer.gz");
    }

    private static CloseCase close(ClosingReason reason) {
        return new CloseCase(CASE, reason, TEXT, List.of());
    }

    private void refused(List<Object> history, SupervisionCaseCommand command, Map<String, String> trail, String code) {
        supervisionCase
                .given(history)
                .when(command, trail)
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage(code);
    }
}
