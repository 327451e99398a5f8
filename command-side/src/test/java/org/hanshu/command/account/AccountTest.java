package org.hanshu.command.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hanshu.api.account.AccountCommand;
import org.hanshu.api.account.AccountCommand.AppointSubstitute;
import org.hanshu.api.account.AccountCommand.ChangeRole;
import org.hanshu.api.account.AccountCommand.CloseAccount;
import org.hanshu.api.account.AccountCommand.EndSubstitution;
import org.hanshu.api.account.AccountCommand.IssueCertificate;
import org.hanshu.api.account.AccountCommand.IssuePassword;
import org.hanshu.api.account.AccountCommand.RegisterAccount;
import org.hanshu.api.account.AccountCommand.ResetSecondFactor;
import org.hanshu.api.account.AccountEvent.AccountClosed;
import org.hanshu.api.account.AccountEvent.AccountRegistered;
import org.hanshu.api.account.AccountEvent.CertificateIssued;
import org.hanshu.api.account.AccountEvent.PasswordIssued;
import org.hanshu.api.account.AccountEvent.RoleChanged;
import org.hanshu.api.account.AccountEvent.SecondFactorReset;
import org.hanshu.api.account.AccountEvent.SubstituteAppointed;
import org.hanshu.api.account.AccountEvent.SubstitutionEnded;
import org.hanshu.api.account.AccountId;
import org.hanshu.api.account.SubstitutionNumbered;
import org.hanshu.api.agency.KnownOrganisations;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.RuleViolated;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An account")
class AccountTest {

    private static final AccountId ID = AccountId.of("officer.one");
    private static final OrganisationId UNION = new OrganisationId("gz-union");
    private static final OrganisationId AGENCY = new OrganisationId("gz-hrss");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final String ORDER = "穗任〔2026〕1号";
    private static final Map<String, String> ADMIN = trail("admin", Role.ADMIN);
    private static final AccountRegistered REGISTERED =
            new AccountRegistered(ID, "officer.one", UNION, Role.OFFICER, ORDER);

    @Test
    void isRegisteredOnce() {
        var register = new RegisterAccount(ID, "officer.one", UNION, Role.OFFICER, ORDER);
        account().givenNoPriorActivity().when(register, ADMIN).expectEvents(REGISTERED);
        account().given(REGISTERED).when(register, ADMIN).expectNoEvents().expectSuccessfulHandlerExecution();
    }

    @Test
    void takesItsNameForAllTime() {
        refused(
                List.of(REGISTERED),
                new RegisterAccount(ID, "officer.one", UNION, Role.HEAD, ORDER),
                "account.name-taken");
        refused(
                List.of(REGISTERED, new AccountClosed(ID, ORDER)),
                new RegisterAccount(ID, "officer.one", UNION, Role.OFFICER, ORDER),
                "account.name-taken");
    }

    @Test
    void hasARoleThatFitsItsOrganisation() {
        var wrong = "account.a-role-fits-the-organisation";
        refused(List.of(), new RegisterAccount(ID, "officer.one", UNION, Role.PARTNER, ORDER), wrong);
        refused(List.of(), new RegisterAccount(ID, "officer.one", AGENCY, Role.OFFICER, ORDER), wrong);
        refused(List.of(), new RegisterAccount(ID, "officer.one", UNION, Role.SYSTEM, ORDER), wrong);
        refused(List.of(REGISTERED), new ChangeRole(ID, Role.PARTNER, ORDER), wrong);
        refused(
                List.of(),
                new RegisterAccount(ID, "officer.one", new OrganisationId("nowhere"), Role.CLERK, ORDER),
                "account.no-such-organisation");
    }

    @Test
    void changesItsRoleOnSomebodyElsesWord() {
        account()
                .given(REGISTERED)
                .when(new ChangeRole(ID, Role.HEAD, ORDER), ADMIN)
                .expectEvents(new RoleChanged(ID, Role.OFFICER, Role.HEAD, ORDER));
        refused(List.of(REGISTERED), new ChangeRole(ID, Role.OFFICER, ORDER), "account.of-that-role-already");
        account()
                .given(REGISTERED)
                .when(new ChangeRole(ID, Role.HEAD, ORDER), trail("officer.one", Role.ADMIN))
                .expectException(RuleViolated.class)
                .expectExceptionMessage("account.not-ones-own");
    }

    @Test
    void isCertifiedAsASupervisors() {
        account()
                .given(REGISTERED)
                .when(new IssueCertificate(ID, "粤001", DAY, DAY), ADMIN)
                .expectEvents(new CertificateIssued(ID, "粤001", DAY, DAY));
        refused(
                List.of(REGISTERED),
                new IssueCertificate(ID, "粤001", DAY, DAY.minusDays(1)),
                "account.a-certificate-ends-after-it-begins");
        refused(
                List.of(new AccountRegistered(ID, "clerk.one", UNION, Role.CLERK, ORDER)),
                new IssueCertificate(ID, "粤001", DAY, DAY),
                "account.certificates-are-supervisors");
    }

    @Test
    void isSubstitutedFromADayToAnother() {
        account()
                .given(REGISTERED)
                .when(appoint("officer.two", DAY, DAY.plusDays(9)), ADMIN)
                .expectResultMessagePayload(new SubstitutionNumbered(ID.value(), 1, 1))
                .expectEvents(appointed(1, DAY, DAY.plusDays(9)));
        account()
                .given(REGISTERED, appointed(1, DAY, DAY.plusDays(9)))
                .when(appoint("officer.two", DAY.plusDays(10), DAY.plusDays(10)), ADMIN)
                .expectEvents(appointed(2, DAY.plusDays(10), DAY.plusDays(10)));
        account()
                .given(REGISTERED)
                .when(appoint("officer.two", DAY, DAY.plusMonths(6).minusDays(1)), ADMIN)
                .expectEvents(appointed(1, DAY, DAY.plusMonths(6).minusDays(1)));
    }

    @Test
    void isSubstitutedByAColleagueWhoWorksOnCases() {
        var history = List.of(REGISTERED);
        refused(history, appoint("officer.one", DAY, DAY), "account.nobody-substitutes-themselves");
        refused(history, appoint("nobody", DAY, DAY), "account.no-such-substitute");
        refused(history, appoint("officer.sn", DAY, DAY), "account.a-substitute-is-of-the-same-organisation");
        refused(history, appoint("auditor", DAY, DAY), "account.that-role-does-not-substitute");
        refused(
                List.of(new AccountRegistered(ID, "officer.one", UNION, Role.MEDIATOR, ORDER)),
                appoint("officer.two", DAY, DAY),
                "account.that-role-does-not-substitute");
    }

    @Test
    void isNotSubstitutedBySomebodyWithoutACertificate() {
        refused(List.of(REGISTERED), appoint("clerk", DAY, DAY), "account.that-role-does-not-substitute");
        account()
                .given(new AccountRegistered(ID, "officer.one", UNION, Role.CLERK, ORDER))
                .when(new AppointSubstitute(ID, "clerk", DAY, DAY, ORDER), ADMIN)
                .expectEvents(new SubstituteAppointed(ID, 1, "clerk", DAY, DAY, ORDER));
    }

    @Test
    void isSubstitutedByNobodyWhoIsAwayOrForAnotherWhoIs() {
        var history = List.of(REGISTERED);
        refused(history, appoint("officer.away", DAY, DAY.plusDays(9)), "account.the-substitute-is-away");
        account()
                .given(REGISTERED)
                .when(new AppointSubstitute(ID, "officer.away", DAY, DAY.plusDays(8), ORDER), ADMIN)
                .expectEvents(new SubstituteAppointed(ID, 1, "officer.away", DAY, DAY.plusDays(8), ORDER));
        var busy = AccountId.of("officer.busy");
        refused(
                List.of(new AccountRegistered(busy, "officer.busy", UNION, Role.OFFICER, ORDER)),
                new AppointSubstitute(busy, "officer.two", DAY, DAY.plusDays(9), ORDER),
                "account.no-substitute-of-a-substitute");
    }

    @Test
    void isSubstitutedForAWhileAndByOneAtATime() {
        var history = List.of(REGISTERED);
        refused(history, appoint("officer.two", DAY, DAY.minusDays(1)), "account.a-substitution-ends-after-it-begins");
        refused(
                history,
                appoint("officer.two", DAY.minusDays(1), DAY),
                "account.a-substitution-begins-no-earlier-than-today");
        refused(
                history,
                appoint("officer.two", DAY, DAY.plusMonths(6)),
                "account.a-substitution-lasts-six-months-at-most");
        refused(
                history,
                appoint(
                        "officer.two",
                        DAY.plusYears(1).plusDays(1),
                        DAY.plusYears(1).plusDays(1)),
                "account.a-substitution-begins-within-a-year");
        refused(
                history,
                appoint("officer.two", LocalDate.MAX, LocalDate.MAX),
                "account.a-substitution-begins-within-a-year");
        refused(history, appoint("officer.two", DAY, LocalDate.MAX), "account.a-substitution-lasts-six-months-at-most");
        refused(
                List.of(REGISTERED, appointed(1, DAY, DAY.plusDays(9))),
                appoint("officer.two", DAY.plusDays(9), DAY.plusDays(20)),
                "account.substituted-already");
        account()
                .given(REGISTERED)
                .when(appoint("officer.two", DAY, DAY), trail("officer.one", Role.ADMIN))
                .expectException(RuleViolated.class)
                .expectExceptionMessage("account.not-ones-own");
    }

    @Test
    void isSubstitutedUntilThatIsEnded() {
        var over = new SubstitutionEnded(ID, 1, ORDER);
        var one = appointed(1, DAY, DAY.plusDays(9));
        account()
                .given(REGISTERED, one)
                .when(new EndSubstitution(ID, 1, ORDER), ADMIN)
                .expectEvents(over);
        account()
                .given(REGISTERED, one, over)
                .when(appoint("officer.two", DAY, DAY), ADMIN)
                .expectEvents(appointed(2, DAY, DAY));
        refused(List.of(REGISTERED, one), new EndSubstitution(ID, 2, ORDER), "account.no-such-substitution");
        refused(List.of(REGISTERED, one), new EndSubstitution(ID, 0, ORDER), "account.no-such-substitution");
        var ended = "account.that-substitution-is-over";
        refused(List.of(REGISTERED, one, over), new EndSubstitution(ID, 1, ORDER), ended);
        refused(
                List.of(REGISTERED, appointed(1, DAY.minusDays(9), DAY.minusDays(1))),
                new EndSubstitution(ID, 1, ORDER),
                ended);
    }

    @Test
    void getsAPasswordUntilItIsClosed() {
        var over = new AccountClosed(ID, ORDER);
        account().given(REGISTERED).when(new IssuePassword(ID), ADMIN).expectEvents(new PasswordIssued(ID));
        account()
                .given(REGISTERED)
                .when(new ResetSecondFactor(ID, ORDER), ADMIN)
                .expectEvents(new SecondFactorReset(ID, ORDER));
        account().given(REGISTERED).when(new CloseAccount(ID, ORDER), ADMIN).expectEvents(over);
        for (var command : List.<AccountCommand>of(
                new IssuePassword(ID),
                new ResetSecondFactor(ID, ORDER),
                new CloseAccount(ID, ORDER),
                appoint("officer.two", DAY, DAY),
                new EndSubstitution(ID, 1, ORDER),
                new ChangeRole(ID, Role.HEAD, ORDER),
                new IssueCertificate(ID, "粤001", DAY, DAY))) {
            refused(List.of(REGISTERED, over), command, "account.it-is-closed");
        }
    }

    @Test
    void isTheAdministratorsBusiness() {
        account()
                .given(REGISTERED)
                .when(new IssuePassword(ID), trail("head.gz", Role.HEAD))
                .expectException(RuleViolated.class)
                .expectExceptionMessage("shared.not-allowed");
    }

    private static void refused(List<?> history, AccountCommand command, String code) {
        account()
                .given(history)
                .when(command, ADMIN)
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage(code);
    }

    private static FixtureConfiguration<Account> account() {
        return new AggregateTestFixture<>(Account.class)
                .registerInjectableResource(new House())
                .registerInjectableResource((KnownOrganisations) Organisations::bundled);
    }

    /** Those who work there; {@code officer.away} is substituted, and {@code officer.busy} substitutes, on the tenth day. */
    private static final class House implements Colleagues {

        @Override
        public Optional<Colleague> find(String name) {
            return switch (name) {
                case "officer.one", "officer.two", "officer.away", "officer.busy" ->
                    Optional.of(new Colleague(UNION, Role.OFFICER));
                case "officer.sn" -> Optional.of(new Colleague(new OrganisationId("sn-union"), Role.OFFICER));
                case "clerk" -> Optional.of(new Colleague(UNION, Role.CLERK));
                case "auditor" -> Optional.of(new Colleague(UNION, Role.AUDITOR));
                default -> Optional.empty();
            };
        }

        @Override
        public boolean isAway(String name, LocalDate from, LocalDate to) {
            return name.equals("officer.away") && covers(from, to);
        }

        @Override
        public boolean actsForAnother(String name, LocalDate from, LocalDate to) {
            return name.equals("officer.busy") && covers(from, to);
        }

        private static boolean covers(LocalDate from, LocalDate to) {
            return !from.isAfter(DAY.plusDays(9)) && !to.isBefore(DAY.plusDays(9));
        }
    }

    private static AppointSubstitute appoint(String substitute, LocalDate from, LocalDate to) {
        return new AppointSubstitute(ID, substitute, from, to, ORDER);
    }

    private static SubstituteAppointed appointed(int n, LocalDate from, LocalDate to) {
        return new SubstituteAppointed(ID, n, "officer.two", from, to, ORDER);
    }

    private static Map<String, String> trail(String name, Role role) {
        return new Caller(name, new OrganisationId("hanshu"), Set.of(), "", role, null)
                .trail(Instant.parse("2026-11-23T01:00:00Z"), "HTTP");
    }
}
