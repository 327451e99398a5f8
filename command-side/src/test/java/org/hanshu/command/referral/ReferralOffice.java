package org.hanshu.command.referral;

import static org.hanshu.api.agency.OrganisationCommand.THE_REGISTER;
import static org.hanshu.command.referral.SampleReferrals.GUANGZHOU;
import static org.hanshu.command.referral.SampleReferrals.REFERRAL;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hanshu.api.agency.KnownOrganisations;
import org.hanshu.api.agency.OrganisationEvent.OrganisationClosed;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.child.ChildClockCommand.RingReferralClock;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.period.Reminder;
import org.hanshu.api.referral.CaseConsent;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.shared.Trail;
import org.hanshu.command.shared.BundledLimits;
import org.hanshu.command.shared.EventIds;
import org.hanshu.command.shared.Limits;
import org.jspecify.annotations.Nullable;

/** A union in Guangzhou and the agencies of the city, between which one referral goes back and forth from day to day. */
final class ReferralOffice {

    static final Caller OFFICER = of("officer.gz", GUANGZHOU, Role.OFFICER);
    static final Caller HEAD = of("head.gz", GUANGZHOU, Role.HEAD);
    static final Caller HRSS = of("partner.hrss", new OrganisationId("gz-hrss"), Role.PARTNER);
    static final Caller TAX = of("partner.tax", new OrganisationId("gz-tax"), Role.PARTNER);

    private static final Limits LIMITS = BundledLimits.load();
    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    /** Towards which agencies the workers consent to be referred. */
    final List<String> consented = new ArrayList<>();

    private final List<EventMessage<?>> history = new ArrayList<>();
    private Instant now = morningOf(LocalDate.of(2026, 11, 23));
    private Limits limits = LIMITS;
    private Organisations known = Organisations.bundled();

    static Caller of(String actor, OrganisationId organisation, Role role) {
        return new Caller(actor, organisation, Set.of(), "4401", role, null);
    }

    static Instant morningOf(LocalDate day) {
        return day.atTime(9, 0).atZone(BEIJING).toInstant();
    }

    ReferralOffice on(LocalDate day) {
        now = morningOf(day);
        return this;
    }

    /** This one was closed meanwhile. */
    ReferralOffice closed(OrganisationId organisation) {
        known = known.after(new OrganisationClosed(THE_REGISTER, organisation, null, "穗工〔2026〕7号"));
        return this;
    }

    /** Other books are in force. */
    ReferralOffice under(Limits books) {
        limits = books;
        return this;
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, BEIJING);
    }

    /** What a clock that starts on this day says, as it is set today. */
    Deadline clock(String name, String rule, LocalDate start) {
        return LIMITS.deadline(name, rule, SampleReferrals.TIANHE, start, now);
    }

    ReferralOffice by(Caller caller, Command command) {
        return follow(command, trail(caller));
    }

    /** The union types in what somebody of the agency said. */
    ReferralOffice byFor(Caller caller, String whom, Command command) {
        return follow(command, with(trail(caller), Trail.ON_BEHALF_OF, whom));
    }

    private ReferralOffice follow(Command command, Map<String, String> trail) {
        var fixture = fixture();
        given(fixture).when(command, trail).expectSuccessfulHandlerExecution();
        fixture.getEventStore()
                .readEvents(REFERRAL.toString())
                .asStream()
                .skip(history.size())
                .forEach(history::add);
        return this;
    }

    /** The id of the last event of this sort, as the told history has it. */
    String idOf(Class<?> sort) {
        var last = -1;
        for (var n = 0; n < history.size(); n++) {
            last = sort.isInstance(history.get(n).getPayload()) ? n : last;
        }
        return EventIds.at(last);
    }

    /** A bell of this clock rings today. */
    ReferralOffice ring(String clock, Reminder.@Nullable Code code) {
        return by(Caller.SYSTEM, new RingReferralClock(REFERRAL.value(), clock, code));
    }

    ResultValidator<Referral> when(Caller caller, Command command) {
        return given(fixture()).when(command, trail(caller));
    }

    ResultValidator<Referral> whenFor(Caller caller, String whom, Command command) {
        return given(fixture()).when(command, with(trail(caller), Trail.ON_BEHALF_OF, whom));
    }

    /** Somebody who takes another's place on an order. */
    ResultValidator<Referral> whenInPlaceOf(Caller caller, String away, Command command) {
        var trail = with(trail(caller), Trail.ON_BEHALF_OF, away);
        return given(fixture()).when(command, with(trail, Trail.SUBSTITUTION, "穗代〔2026〕1号"));
    }

    /** Entered today, told as having happened then. */
    ResultValidator<Referral> whenTold(Instant happened, Caller caller, Command command) {
        var trail = with(caller.trail(happened, "HTTP"), Trail.TOLD, "true");
        return given(fixture()).when(command, trail);
    }

    ResultValidator<Referral> whenSeen(long version, Caller caller, Command command) {
        return given(fixture()).when(command, with(trail(caller), Trail.EXPECTED_VERSION, Long.toString(version)));
    }

    void refuses(Caller caller, Command command, String code) {
        refused(when(caller, command), code);
    }

    static void refused(ResultValidator<Referral> answer, String code) {
        answer.expectNoEvents().expectException(RuleViolated.class).expectExceptionMessage(code);
    }

    private Map<String, String> trail(Caller caller) {
        return caller.trail(now, "HTTP");
    }

    private static Map<String, String> with(Map<String, String> trail, String key, String value) {
        var more = new HashMap<>(trail);
        more.put(key, value);
        return more;
    }

    private TestExecutor<Referral> given(FixtureConfiguration<Referral> fixture) {
        return history.isEmpty() ? fixture.givenNoPriorActivity() : EventIds.counted(() -> fixture.given(history));
    }

    private FixtureConfiguration<Referral> fixture() {
        SharingConsents consents = (cases, claims, towards, trail) -> {
            if (!consented.contains(towards.value())) {
                throw new RuleViolated(new Refusal("case.referred-by-consent", Refusal.Kind.CONFLICT, Map.of()));
            }
            return cases.stream().map(each -> new CaseConsent(each, List.of(1))).toList();
        };
        return new AggregateTestFixture<>(Referral.class)
                .registerInjectableResource((KnownOrganisations) () -> known)
                .registerInjectableResources(limits, Clock.fixed(now, ZoneOffset.UTC), consents)
                .registerCommandHandlerInterceptor((unitOfWork, chain) -> {
                    unitOfWork.registerCorrelationDataProvider(message -> Map.copyOf(message.getMetaData()));
                    return chain.proceed();
                });
    }
}
