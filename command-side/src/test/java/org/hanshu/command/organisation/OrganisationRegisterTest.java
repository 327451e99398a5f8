package org.hanshu.command.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.api.agency.OrganisationCommand.THE_REGISTER;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hanshu.api.agency.OrganisationChanged;
import org.hanshu.api.agency.OrganisationCommand;
import org.hanshu.api.agency.OrganisationCommand.CloseOrganisation;
import org.hanshu.api.agency.OrganisationCommand.MoveOrganisation;
import org.hanshu.api.agency.OrganisationCommand.RegisterOrganisation;
import org.hanshu.api.agency.OrganisationCommand.RenameOrganisation;
import org.hanshu.api.agency.OrganisationCommand.SetJurisdiction;
import org.hanshu.api.agency.OrganisationEvent;
import org.hanshu.api.agency.OrganisationEvent.JurisdictionSet;
import org.hanshu.api.agency.OrganisationEvent.OrganisationClosed;
import org.hanshu.api.agency.OrganisationEvent.OrganisationMoved;
import org.hanshu.api.agency.OrganisationEvent.OrganisationRegistered;
import org.hanshu.api.agency.OrganisationEvent.OrganisationRenamed;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.agency.Particulars;
import org.hanshu.api.referral.AgencyKind;
import org.hanshu.api.rulebook.LetterKindRule.IssuerLevel;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.RuleViolated;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The register of unions and agencies. */
class OrganisationRegisterTest {

    private static final String ORDER = "穗工〔2026〕7号";
    private static final OrganisationId CITY = new OrganisationId("gz-union");
    private static final OrganisationId TIANHE = new OrganisationId("gz-tianhe");
    private static final OrganisationId PANYU = new OrganisationId("gz-panyu");
    private static final OrganisationId TAX = new OrganisationId("gz-tax");
    private static final Map<String, String> ADMIN = new Caller(
                    "admin", new OrganisationId("hanshu"), Set.of(), "", Role.ADMIN, null)
            .trail(Instant.parse("2026-11-23T01:00:00Z"), "HTTP");

    @Test
    void takesAUnionBelowAnother() {
        register()
                .given(first())
                .when(new RegisterOrganisation(THE_REGISTER, PANYU, panyu(), ORDER), ADMIN)
                .expectResultMessagePayload(new OrganisationChanged(THE_REGISTER, first().size(), PANYU))
                .expectEvents(new OrganisationRegistered(THE_REGISTER, PANYU, panyu(), ORDER));
        register()
                .given(with(registered()))
                .when(new RegisterOrganisation(THE_REGISTER, PANYU, panyu(), ORDER), ADMIN)
                .expectNoEvents();
    }

    @Test
    void takesAnIdNameAndCharactersOnce() {
        refused(with(registered()), new RegisterOrganisation(THE_REGISTER, PANYU, bureau(), ORDER), "id-taken");
        refused(first(), told("广州市总工会", IssuerLevel.DISTRICT, null, "穗番工", CITY, null), "name-taken");
        refused(first(), told("番禺", IssuerLevel.DISTRICT, null, "穗工", CITY, null), "characters-taken");
        refused(
                with(new OrganisationClosed(THE_REGISTER, TIANHE, CITY, ORDER)),
                told("番禺", IssuerLevel.DISTRICT, null, "穗天工", CITY, null),
                "characters-taken");
    }

    @Test
    void takesWhatIsAUnionOrAnAgency() {
        refused(first(), told("番禺", null, null, null, null, null), "a-union-or-an-agency");
        refused(first(), told("番禺", IssuerLevel.DISTRICT, AgencyKind.TAX, "穗番工", CITY, null), "a-union-or-an-agency");
        refused(first(), told("番禺", IssuerLevel.DISTRICT, null, null, CITY, null), "a-union-has-characters");
        refused(first(), told("番禺", null, AgencyKind.TAX, null, CITY, null), "only-a-union-has-that");
        register()
                .given(first())
                .when(new RegisterOrganisation(THE_REGISTER, PANYU, bureau(), ORDER), ADMIN)
                .expectEvents(new OrganisationRegistered(THE_REGISTER, PANYU, bureau(), ORDER));
    }

    @Test
    void keepsWhoIsAboveWhomInOrder() {
        var above = "the-one-above-is-higher";
        refused(first(), told("番禺", IssuerLevel.DISTRICT, null, "穗番工", TAX, null), "a-union-is-above");
        refused(first(), told("番禺", IssuerLevel.DISTRICT, null, "穗番工", TIANHE, null), above);
        refused(
                first(),
                told("番禺", IssuerLevel.DISTRICT, null, "穗番工", new OrganisationId("sn-union"), null),
                "in-the-region-of-the-one-above");
        refused(first(), new MoveOrganisation(THE_REGISTER, CITY, TIANHE, ORDER), "not-above-itself");
        refused(first(), new MoveOrganisation(THE_REGISTER, CITY, CITY, ORDER), "not-above-itself");
        refused(first(), new MoveOrganisation(THE_REGISTER, TIANHE, CITY, ORDER), "there-already");
        refused(first(), new MoveOrganisation(THE_REGISTER, TAX, CITY, ORDER), "only-unions-stand-in-a-hierarchy");
        register()
                .given(first())
                .when(new MoveOrganisation(THE_REGISTER, TIANHE, null, ORDER), ADMIN)
                .expectEvents(new OrganisationMoved(THE_REGISTER, TIANHE, null, ORDER));
    }

    @Test
    void givesAComplaintToOneUnion() {
        refused(first(), new SetJurisdiction(THE_REGISTER, TIANHE, "4401", null, true, ORDER), "jurisdiction-taken");
        refused(
                first(),
                new SetJurisdiction(THE_REGISTER, TIANHE, "6101", null, true, ORDER),
                "in-the-region-of-the-one-above");
        register()
                .given(first())
                .when(new SetJurisdiction(THE_REGISTER, TIANHE, "440106", null, true, ORDER), ADMIN)
                .expectEvents(new JurisdictionSet(THE_REGISTER, TIANHE, "440106", null, true, ORDER));
    }

    @Test
    void callsThemAsTheyAreCalledNow() {
        var renamed = new OrganisationRenamed(THE_REGISTER, TAX, "广州市税务局", "Guangzhou Tax", ORDER);
        register()
                .given(first())
                .when(new RenameOrganisation(THE_REGISTER, TAX, "广州市税务局", "Guangzhou Tax", ORDER), ADMIN)
                .expectEvents(renamed);
        refused(
                with(renamed),
                new RenameOrganisation(THE_REGISTER, TAX, "广州市税务局", "Guangzhou Tax", ORDER),
                "there-already");
        refused(first(), new RenameOrganisation(THE_REGISTER, TAX, "广州市总工会", "Tax", ORDER), "name-taken");
    }

    @Test
    void closesNoneThatHasUnionsOrLeavesItsCasesToNobody() {
        refused(first(), new CloseOrganisation(THE_REGISTER, CITY, null, ORDER), "unions-are-below-it");
        refused(first(), new CloseOrganisation(THE_REGISTER, TIANHE, null, ORDER), "another-union-succeeds");
        refused(first(), new CloseOrganisation(THE_REGISTER, TIANHE, TIANHE, ORDER), "another-union-succeeds");
        refused(first(), new CloseOrganisation(THE_REGISTER, TIANHE, TAX, ORDER), "another-union-succeeds");
        refused(first(), new CloseOrganisation(THE_REGISTER, TAX, CITY, ORDER), "another-union-succeeds");
        refused(
                first(),
                new CloseOrganisation(THE_REGISTER, new OrganisationId("hanshu"), null, ORDER),
                "the-house-stays");
        register()
                .given(first())
                .when(new CloseOrganisation(THE_REGISTER, TIANHE, CITY, ORDER), ADMIN)
                .expectEvents(new OrganisationClosed(THE_REGISTER, TIANHE, CITY, ORDER));
        register()
                .given(first())
                .when(new CloseOrganisation(THE_REGISTER, TAX, null, ORDER), ADMIN)
                .expectEvents(new OrganisationClosed(THE_REGISTER, TAX, null, ORDER));
    }

    @Test
    void locksNobodyOutBehindThemselves() {
        var oneself = new Caller("admin.th", TIANHE, Set.of(), "", Role.ADMIN, null)
                .trail(Instant.parse("2026-11-23T01:00:00Z"), "HTTP");
        register()
                .given(first())
                .when(new CloseOrganisation(THE_REGISTER, TIANHE, CITY, ORDER), oneself)
                .expectNoEvents()
                .expectExceptionMessage("organisation.not-ones-own");
    }

    @Test
    void leavesToTheLastSuccessorWhatWentFromOneToTheNext() {
        var register = Organisations.none();
        for (var each : with(registered())) {
            register = register.after((OrganisationEvent) each);
        }
        register = register.after(new OrganisationClosed(THE_REGISTER, PANYU, TIANHE, ORDER))
                .after(new OrganisationClosed(THE_REGISTER, TIANHE, CITY, ORDER));

        assertThat(register.below(CITY)).contains(TIANHE, PANYU);
        assertThat(register.below(TIANHE)).isEmpty();
    }

    @Test
    void keepsThoseBelowInTheRegionOfTheOneAbove() {
        refused(
                first(),
                new SetJurisdiction(THE_REGISTER, CITY, "440105", null, true, ORDER),
                "in-the-region-of-the-one-above");
    }

    @Test
    void changesNothingOfOneThatIsClosed() {
        var over = with(new OrganisationClosed(THE_REGISTER, TIANHE, CITY, ORDER));
        for (var command : List.of(
                new CloseOrganisation(THE_REGISTER, TIANHE, null, ORDER),
                new RenameOrganisation(THE_REGISTER, TIANHE, "天河", "Tianhe", ORDER),
                new MoveOrganisation(THE_REGISTER, TIANHE, null, ORDER),
                new SetJurisdiction(THE_REGISTER, TIANHE, "440106", null, true, ORDER))) {
            refused(over, command, "it-is-closed");
        }
        var again = Particulars.of(Organisations.bundled().find(TIANHE).orElseThrow());
        refused(over, new RegisterOrganisation(THE_REGISTER, TIANHE, again, ORDER), "id-taken");
    }

    @Test
    void isTheAdministratorsAndKnowsWhomItNames() {
        register()
                .given(first())
                .when(new MoveOrganisation(THE_REGISTER, PANYU, CITY, ORDER), ADMIN)
                .expectExceptionMessage("shared.not-found");
        var head = new Caller("head.gz", CITY, Set.of(), "4401", Role.HEAD, null)
                .trail(Instant.parse("2026-11-23T01:00:00Z"), "HTTP");
        register()
                .given(first())
                .when(new MoveOrganisation(THE_REGISTER, TIANHE, null, ORDER), head)
                .expectExceptionMessage("shared.not-allowed");
    }

    private static Particulars panyu() {
        return new Particulars("广州市番禺区总工会", "Panyu", "440113", IssuerLevel.DISTRICT, null, "穗番工", CITY, null, true);
    }

    private static Particulars bureau() {
        return new Particulars("番禺区税务局", "Panyu Tax", "440113", null, null, null, null, AgencyKind.TAX, false);
    }

    private static OrganisationRegistered registered() {
        return new OrganisationRegistered(THE_REGISTER, PANYU, panyu(), ORDER);
    }

    private static RegisterOrganisation told(
            String zh,
            @Nullable IssuerLevel level,
            @Nullable AgencyKind kind,
            @Nullable String characters,
            @Nullable OrganisationId parent,
            @Nullable String trade) {
        return new RegisterOrganisation(
                THE_REGISTER,
                PANYU,
                new Particulars(zh, "?", "440113", level, trade, characters, parent, kind, false),
                ORDER);
    }

    private static List<Object> first() {
        return List.copyOf(Organisations.bundled().all().stream()
                .map(each -> (Object)
                        new OrganisationRegistered(THE_REGISTER, each.id(), Particulars.of(each), "installation"))
                .toList());
    }

    private static List<Object> with(Object event) {
        var all = new ArrayList<>(first());
        all.add(event);
        return all;
    }

    private static void refused(List<?> history, OrganisationCommand command, String code) {
        register()
                .given(history)
                .when(command, ADMIN)
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage("organisation." + code);
    }

    private static FixtureConfiguration<OrganisationRegister> register() {
        return new AggregateTestFixture<>(OrganisationRegister.class);
    }
}
