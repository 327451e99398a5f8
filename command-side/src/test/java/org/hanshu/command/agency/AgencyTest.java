package org.hanshu.command.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hanshu.api.agency.AgencyCommand;
import org.hanshu.api.agency.AgencyCommand.EndAgreement;
import org.hanshu.api.agency.AgencyCommand.MakeAgreement;
import org.hanshu.api.agency.AgencyEvent.AgreementEnded;
import org.hanshu.api.agency.AgencyEvent.AgreementMade;
import org.hanshu.api.agency.AgencyId;
import org.hanshu.api.agency.AgreementEnding;
import org.hanshu.api.agency.AgreementNumbered;
import org.hanshu.api.agency.AgreementTerms;
import org.hanshu.api.agency.KnownOrganisations;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.agency.SharedField;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Region;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.vocabulary.Cause;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A partner agency")
class AgencyTest {

    private static final OrganisationId AGENCY = new OrganisationId("gz-tax");
    private static final AgencyId ID = AgencyId.of(AGENCY);
    private static final OrganisationId UNION = new OrganisationId("gz-union");
    private static final LocalDate BEGIN = LocalDate.of(2026, 12, 1);
    private static final LocalDate END = LocalDate.of(2027, 11, 30);
    private static final String ORDER = "穗工享〔2026〕9号";
    private static final AgreementTerms TERMS = terms("穗工享〔2026〕1号", "440106", BEGIN, END);
    private static final AgreementMade MADE = new AgreementMade(ID, 1, AGENCY, UNION, TERMS);
    private static final AgreementEnded ENDED = new AgreementEnded(ID, 1, AgreementEnding.BY_CONSENT, ORDER);

    @Test
    void isSharedWithUnderAPaperThatIsEnteredOnce() {
        agency().givenNoPriorActivity()
                .when(make(UNION, TERMS), trail(Role.ADMIN))
                .expectEvents(MADE)
                .expectResultMessagePayload(new AgreementNumbered(ID.value(), 0, 1));
        agency().given(MADE)
                .when(make(UNION, TERMS), trail(Role.ADMIN))
                .expectNoEvents()
                .expectResultMessagePayload(new AgreementNumbered(ID.value(), 0, 1));
    }

    @Test
    void hasOneAgreementOfANumberWithAUnionOnOneDay() {
        var renewed = terms(TERMS.number(), "440106", END.plusDays(1), END.plusYears(1));
        var again = terms(TERMS.number(), "440106", END, END.plusYears(1));
        refused(List.of(MADE), make(UNION, again), "agency.number-holds-already");
        var tianhe = new OrganisationId("gz-tianhe");
        agency().given(MADE)
                .when(make(tianhe, TERMS), trail(Role.ADMIN))
                .expectEvents(new AgreementMade(ID, 2, AGENCY, tianhe, TERMS));
        agency().given(MADE)
                .when(make(UNION, renewed), trail(Role.ADMIN))
                .expectEvents(new AgreementMade(ID, 2, AGENCY, UNION, renewed));
        agency().given(MADE, ENDED)
                .when(make(UNION, again), trail(Role.ADMIN))
                .expectEvents(new AgreementMade(ID, 2, AGENCY, UNION, again));
    }

    @Test
    void isAnAgencyWithWhichAUnionSharesItsOwnCases() {
        refused(List.of(), make(AGENCY, TERMS), "agency.a-union-shares");
        refused(List.of(), make(new OrganisationId("nowhere"), TERMS), "agency.a-union-shares");
        refused(List.of(), make(UNION, terms("穗工享〔2026〕2号", "610102", BEGIN, END)), "agency.in-the-unions-region");
        refused(List.of(), with("gz-tianhe"), "agency.shared-with-agencies");
        refused(List.of(), with("nowhere"), "shared.not-found");
        refused(
                List.of(),
                make(UNION, terms("穗工享〔2026〕2号", "440106", BEGIN, BEGIN.minusDays(1))),
                "agency.ends-after-it-begins");
        agency().givenNoPriorActivity()
                .when(make(UNION, terms("穗工享〔2026〕2号", "4401", BEGIN, BEGIN)), trail(Role.ADMIN))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void isNoLongerSharedWithOnceTheAgreementIsEnded() {
        agency().given(MADE).when(end(1), trail(Role.ADMIN)).expectEvents(ENDED);
        refused(List.of(MADE, ENDED), end(1), "agency.ended-already");
        refused(List.of(MADE), end(2), "agency.no-such-agreement");
        refused(List.of(MADE), end(0), "agency.no-such-agreement");
        refused(List.of(), end(1), "agency.no-such-agreement");
        var past = terms("穗工享〔2026〕1号", "440106", BEGIN.minusYears(1), LocalDate.of(2026, 11, 22));
        refused(List.of(new AgreementMade(ID, 1, AGENCY, UNION, past)), end(1), "agency.over-already");
    }

    @Test
    void isTheAdministratorsBusiness() {
        for (var role : List.of(Role.HEAD, Role.AUDITOR, Role.PARTNER)) {
            agency().given(MADE)
                    .when(end(1), trail(role))
                    .expectException(RuleViolated.class)
                    .expectNoEvents();
            agency().givenNoPriorActivity()
                    .when(make(UNION, TERMS), trail(role))
                    .expectException(RuleViolated.class)
                    .expectNoEvents();
        }
    }

    private static AgreementTerms terms(String number, String region, LocalDate from, LocalDate until) {
        return new AgreementTerms(
                number,
                "工会法第二十三条",
                "联合处置欠薪",
                "穗评〔2026〕1号",
                List.of(new Region(region)),
                List.of(Cause.UNPAID_WAGES),
                List.of(SharedField.CLAIMS),
                from,
                until);
    }

    private static MakeAgreement make(OrganisationId union, AgreementTerms terms) {
        return new MakeAgreement(ID, AGENCY, union, terms);
    }

    private static MakeAgreement with(String agency) {
        var id = new OrganisationId(agency);
        return new MakeAgreement(AgencyId.of(id), id, UNION, TERMS);
    }

    private static EndAgreement end(int n) {
        return new EndAgreement(ID, AGENCY, n, AgreementEnding.BY_CONSENT, ORDER);
    }

    private static void refused(List<?> history, AgencyCommand command, String code) {
        agency().given(history)
                .when(command, trail(Role.ADMIN))
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage(code);
    }

    private static FixtureConfiguration<Agency> agency() {
        return new AggregateTestFixture<>(Agency.class)
                .registerInjectableResource((KnownOrganisations) Organisations::bundled);
    }

    private static Map<String, String> trail(Role role) {
        return new Caller("admin", new OrganisationId("hanshu"), Set.of(), "", role, null)
                .trail(OccurredAt.on(LocalDate.of(2026, 11, 23)).value(), "HTTP");
    }
}
