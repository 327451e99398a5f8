package org.hanshu.command.supervisioncase;

import static org.axonframework.test.matchers.Matchers.matches;
import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.CLERK;
import static org.hanshu.command.supervisioncase.CaseBench.OFFICER;
import static org.hanshu.command.supervisioncase.CaseBench.PARTNER;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.supervisionCase;
import static org.hanshu.command.supervisioncase.CaseHistory.accepted;
import static org.hanshu.command.supervisioncase.CaseHistory.concluded;
import static org.hanshu.command.supervisioncase.CaseHistory.then;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.TestExecutor;
import org.hanshu.api.imports.RowProblem;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.api.supervisioncase.ClaimantsTaken;
import org.hanshu.api.supervisioncase.NewClaimant;
import org.hanshu.api.supervisioncase.PartiesCommand.AddClaimants;
import org.hanshu.api.supervisioncase.PartiesCommand.AddClaims;
import org.hanshu.api.supervisioncase.PartiesCommand.AddRespondent;
import org.hanshu.api.supervisioncase.PartiesCommand.AppointRepresentatives;
import org.hanshu.api.supervisioncase.PartiesCommand.IdentifyRespondent;
import org.hanshu.api.supervisioncase.PartiesCommand.WithdrawClaimants;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsWithdrawn;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimsAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.RepresentativesAppointed;
import org.hanshu.api.supervisioncase.PartiesEvent.RespondentAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.RespondentIdentified;
import org.hanshu.api.supervisioncase.Respondent;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.Finding;
import org.hanshu.api.vocabulary.RespondentKind;
import org.hanshu.api.vocabulary.RespondentRole;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CasePartiesTest {

    private static final UUID DRIVER = new UUID(0, 4); // As whom the worked case knows its claimant.
    private static final UUID MASON = new UUID(0, 11);
    private static final UUID CARPENTER = new UUID(0, 12);

    @Test
    void takesOneMoreRespondentUnderTheNextNumber() {
        var told = respondent(0, RespondentKind.ORGANISATION, "广州示例劳务有限公司", "91440106MA5F000377");
        given(accepted())
                .when(new AddRespondent(CASE, told, List.of()), OFFICER)
                .expectEvents(new RespondentAdded(
                        CASE,
                        respondent(2, RespondentKind.ORGANISATION, "广州示例劳务有限公司", "91440106MA5F000377"),
                        List.of()));
    }

    @Test
    void takesTheSameRespondentOnce() {
        var byCode = respondent(0, RespondentKind.ORGANISATION, "另一个名称", "91440106MA5F000369");
        var byName = respondent(0, RespondentKind.ORGANISATION, "广州天河示例运物流第37有限公司", null);
        refused(accepted(), new AddRespondent(CASE, byCode, List.of()), "case.answers-already");
        refused(accepted(), new AddRespondent(CASE, byName, List.of()), "case.answers-already");
    }

    @Test
    void learnsWhoAnUnknownRespondentIsAndKeepsItsNumber() {
        var unknown = respondent(2, RespondentKind.UNKNOWN, null, null);
        var history = then(accepted(), new RespondentAdded(CASE, unknown, List.of()));
        var known = respondent(2, RespondentKind.ORGANISATION, "广州示例劳务有限公司", "91440106MA5F000377");
        given(history)
                .when(identify(2, "广州示例劳务有限公司", "91440106MA5F000377"), OFFICER)
                .expectEvents(new RespondentIdentified(CASE, known, List.of()));
        refused(
                then(history, new RespondentIdentified(CASE, known, List.of())),
                identify(2, "别的公司", null),
                "case.respondent-is-known");
        refused(history, identify(2, null, null), "case.identified-by-a-name");
        refused(history, identify(2, "某公司", "91440106MA5F000369"), "case.answers-already");
        refused(history, identify(3, "某公司", null), "case.numbers-name-who-is-there");
    }

    @Test
    void takesAListInWithWhatEachClaimsAndWhatTheyClaimTogether() {
        given(accepted())
                .when(list(false, worker(MASON, "1200.00"), worker(CARPENTER, null)), CLERK)
                .expectEvents(
                        new ClaimantsAdded(
                                CASE, List.of(claimant(2, MASON), claimant(3, CARPENTER)), List.of(1), 3, List.of()),
                        new ClaimsAdded(CASE, List.of(own(3, "1200.00", 2))));
    }

    @Test
    void refusesAWholeListForOneWhoStandsOnItTwiceOrInTheCaseAlready() {
        refused(accepted(), list(false, worker(MASON, null), worker(MASON, null)), "case.listed-twice");
        refused(accepted(), list(false, worker(MASON, null), worker(DRIVER, null)), "case.claims-already");
    }

    @Test
    void leavesThoseOutWhereAListIsTakenInPart() {
        given(accepted())
                .when(list(true, worker(DRIVER, null), worker(MASON, null), worker(MASON, null)), OFFICER)
                .expectEvents(new ClaimantsAdded(CASE, List.of(claimant(2, MASON)), List.of(1), 2, List.of()))
                .expectResultMessagePayloadMatching(
                        matches((ClaimantsTaken taken) -> taken.claimants().equals(List.of(2))
                                && taken.leftOut()
                                        .equals(List.of(
                                                new ClaimantsTaken.LeftOut("place", RowProblem.STANDS_ALREADY),
                                                new ClaimantsTaken.LeftOut("place", RowProblem.LISTED_TWICE)))));
        given(accepted()).when(list(true, worker(DRIVER, null)), OFFICER).expectNoEvents();
    }

    @Test
    void refusesAListForAClaimThatDoesNotExist() {
        var list = new AddClaimants(CASE, List.of(worker(MASON, null)), List.of(3), null, false);
        refused(accepted(), list, "case.numbers-name-who-is-there");
    }

    @Test
    void takesNoMoreClaimsOnceItIsConcluded() {
        refused(concluded(Finding.VIOLATION), claims(List.of(1), List.of(1)), "case.not-in-this-state");
        refused(concluded(Finding.VIOLATION), list(false, worker(MASON, "1.00")), "case.not-in-this-state");
        given(concluded(Finding.VIOLATION))
                .when(list(false, worker(MASON, null)), OFFICER)
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void numbersFurtherClaimsAndChecksWhomTheyName() {
        given(accepted())
                .when(claims(List.of(), List.of()), OFFICER)
                .expectEvents(new ClaimsAdded(CASE, List.of(own(3, "100.00", 1))));
        refused(accepted(), claims(List.of(2), List.of()), "case.numbers-name-who-is-there");
        refused(accepted(), claims(List.of(), List.of(0)), "case.numbers-name-who-is-there");
        refused(accepted(), claims(List.of(1, 1), List.of()), "case.named-once");
    }

    @Test
    void hasSomebodySpeakForTheWorkers() {
        given(withMason())
                .when(new AppointRepresentatives(CASE, List.of(2)), OFFICER)
                .expectEvents(new RepresentativesAppointed(CASE, List.of(2)));
        refused(withMason(), new AppointRepresentatives(CASE, List.of(9)), "case.numbers-name-who-is-there");
        refused(withMason(), new AppointRepresentatives(CASE, List.of()), "case.somebody-speaks-for-them");
    }

    @Test
    void letsSomeWithdrawAndGoesOn() {
        var gone = new ClaimantsWithdrawn(CASE, List.of(1), TEXT);
        given(withMason())
                .when(new WithdrawClaimants(CASE, List.of(1), TEXT), OFFICER)
                .expectEvents(gone);
        var left = then(withMason(), gone);
        refused(left, new WithdrawClaimants(CASE, List.of(1), TEXT), "case.no-longer-claims");
        refused(left, new WithdrawClaimants(CASE, List.of(7), TEXT), "case.numbers-name-who-is-there");
        refused(left, new AppointRepresentatives(CASE, List.of(1)), "case.no-longer-claims");
        given(left)
                .when(claims(List.of(), List.of()), OFFICER)
                .expectEvents(new ClaimsAdded(CASE, List.of(own(3, "100.00", 2))));
    }

    @Test
    void isWorkedOnByItsOwnerAlone() {
        supervisionCase()
                .given(accepted())
                .when(list(false, worker(MASON, null)), PARTNER)
                .expectNoEvents()
                .expectException(RuleViolated.class);
    }

    private static List<Object> withMason() {
        return then(accepted(), new ClaimantsAdded(CASE, List.of(claimant(2, MASON)), List.of(), 2, List.of()));
    }

    private static AddClaims claims(List<Integer> claimants, List<Integer> respondents) {
        var amount = Money.of("100.00");
        return new AddClaims(
                CASE, List.of(new Claim(0, Cause.UNPAID_WAGES, amount, null, null, null, claimants, respondents)));
    }

    private static Claim own(int n, String amount, int claimant) {
        return new Claim(n, Cause.UNPAID_WAGES, Money.of(amount), null, null, null, List.of(claimant), List.of(1));
    }

    private static AddClaimants list(boolean inPart, NewClaimant... workers) {
        return new AddClaimants(CASE, List.of(workers), List.of(1), Cause.UNPAID_WAGES, inPart);
    }

    private static NewClaimant worker(UUID person, @Nullable String amount) {
        return new NewClaimant(
                "place",
                name(person),
                null,
                null,
                null,
                null,
                Set.of(person),
                amount == null ? null : Money.of(amount),
                List.of());
    }

    private static Claimant claimant(int n, UUID person) {
        return new Claimant(n, name(person), null, null, null, null);
    }

    private static Personal<String> name(UUID person) {
        return new Personal.Open<>(person, Personal.Kind.NAME, "工人" + person.getLeastSignificantBits());
    }

    private static IdentifyRespondent identify(int n, @Nullable String name, @Nullable String uscc) {
        return new IdentifyRespondent(CASE, n, null, RespondentKind.ORGANISATION, name, null, uscc, List.of());
    }

    private static Respondent respondent(int n, RespondentKind kind, @Nullable String name, @Nullable String uscc) {
        return new Respondent(n, RespondentRole.SUBCONTRACTOR, kind, name, null, uscc);
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
