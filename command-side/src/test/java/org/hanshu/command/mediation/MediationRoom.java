package org.hanshu.command.mediation;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.instanceOf;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineMet;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineMissed;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineSet;
import org.hanshu.api.mediation.AgreementTerm;
import org.hanshu.api.mediation.MediatedClaim;
import org.hanshu.api.mediation.MediationEvent;
import org.hanshu.api.mediation.MediationEvent.AgreementDrafted;
import org.hanshu.api.mediation.MediationEvent.AgreementSealed;
import org.hanshu.api.mediation.MediationEvent.MediationApplied;
import org.hanshu.api.mediation.MediationEvent.MediationConsentGiven;
import org.hanshu.api.mediation.MediationEvent.MediationOpened;
import org.hanshu.api.mediation.MediationEvent.MediatorSigned;
import org.hanshu.api.mediation.MediationEvent.PartySigned;
import org.hanshu.api.mediation.MediationParty;
import org.hanshu.api.mediation.MediationRoute;
import org.hanshu.api.mediation.ReviewKind;
import org.hanshu.api.mediation.Side;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.MediationId;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Region;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.shared.Trail;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.command.shared.BundledLimits;
import org.hanshu.command.shared.Limits;

/** A room in Guangzhou where a mediator brings a worker and an employer together about unpaid wages and freight. */
final class MediationRoom {

    static final MediationId MEDIATION = new MediationId(UUID.fromString("019aaf00-0000-7000-8000-0000000000a1"));
    static final CaseId CASE = new CaseId(UUID.fromString("019aaf00-0000-7000-8000-0000000000a2"));
    static final OrganisationId GUANGZHOU = new OrganisationId("gz-union");
    static final Region TIANHE = new Region("440106");
    static final MediationParty WORKER = new MediationParty(Side.CLAIMANT, 1);
    static final MediationParty EMPLOYER = new MediationParty(Side.RESPONDENT, 1);
    static final List<MediationParty> BOTH = List.of(WORKER, EMPLOYER);
    static final Caller OFFICER = of("officer.gz", Role.OFFICER);
    static final Caller MEDIATOR = of("mediator.gz", Role.MEDIATOR);
    static final Limits LIMITS = BundledLimits.load();
    static final LocalDate APPLIED = LocalDate.of(2026, 11, 23);
    static final LocalDate SEALED = LocalDate.of(2026, 11, 30);
    static final LocalDate PAYDAY = LocalDate.of(2026, 12, 10);
    static final MediatedClaim WAGES = new MediatedClaim(1, Cause.UNPAID_WAGES, Money.of("8000.00"));
    static final MediatedClaim FREIGHT = new MediatedClaim(2, Cause.FREIGHT_DEFAULT, Money.of("59000.00"));

    /** The first is about wages and nothing else; the second has no last day and is about no money. */
    static final AgreementTerm PAY = new AgreementTerm(1, 1, Money.of("8000.00"), PAYDAY, true, null);

    static final AgreementTerm PAPER = new AgreementTerm(2, 1, null, null, false, text("补签合同"));

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final MediationRoute route;
    private final List<MediatedClaim> claims;
    private final List<GenericEventMessage<?>> history = new ArrayList<>();
    private Instant now = morningOf(APPLIED);
    private Limits limits = LIMITS;

    MediationRoom() {
        this(MediationRoute.UNION, List.of(WAGES, FREIGHT));
    }

    MediationRoom(MediationRoute route, List<MediatedClaim> claims) {
        this.route = route;
        this.claims = claims;
    }

    static Caller of(String actor, Role role) {
        return new Caller(actor, GUANGZHOU, Set.of(), "4401", role, null);
    }

    static Personal<String> text(String words) {
        return Personal.text(UUID.fromString("019aaf00-0000-7000-8000-0000000000ff"), words);
    }

    static Instant morningOf(LocalDate day) {
        return day.atTime(9, 0).atZone(BEIJING).toInstant();
    }

    MediationApplied applied() {
        return new MediationApplied(
                MEDIATION, CASE, GUANGZHOU, TIANHE, route, BOTH, List.of(WORKER), claims, APPLIED, null);
    }

    static Deadline term() {
        return LIMITS.deadline(MediationEvent.TERM, "mediation.term", TIANHE, APPLIED, morningOf(APPLIED));
    }

    static Deadline consent() {
        return LIMITS.deadline(MediationEvent.CONSENT, "mediation.consent", TIANHE, APPLIED, morningOf(APPLIED));
    }

    static Deadline review(ReviewKind kind) {
        var name = MediationEvent.reviewClock(kind);
        return LIMITS.deadline(name, "mediation." + name, TIANHE, SEALED, morningOf(SEALED));
    }

    static Deadline payday() {
        var name = MediationEvent.performanceClock(1);
        return LIMITS.agreed(name, "mediation.performance", SEALED, PAYDAY, morningOf(SEALED));
    }

    static ChildDeadlineSet set(Deadline deadline) {
        return new ChildDeadlineSet(MEDIATION.value(), ChildKind.MEDIATION, deadline);
    }

    static ChildDeadlineMet met(String clock, boolean late) {
        return new ChildDeadlineMet(MEDIATION.value(), ChildKind.MEDIATION, clock, late);
    }

    static ChildDeadlineMissed missed(Deadline deadline) {
        return new ChildDeadlineMissed(MEDIATION.value(), ChildKind.MEDIATION, deadline.name(), deadline.due());
    }

    /** This happened before. */
    MediationRoom after(Object... events) {
        Stream.of(events)
                .map(event -> new GenericEventMessage<>(event, OFFICER.trail(now, "HTTP")))
                .forEach(history::add);
        return this;
    }

    MediationRoom asked() {
        return route.isOfACourt() ? after(applied()) : after(applied(), set(term()));
    }

    MediationRoom consented() {
        return asked().after(new MediationConsentGiven(MEDIATION, EMPLOYER));
    }

    MediationRoom opened() {
        return consented().after(new MediationOpened(MEDIATION, List.of("mediator.gz"), APPLIED));
    }

    MediationRoom drafted(AgreementTerm... terms) {
        return opened().after(new AgreementDrafted(MEDIATION, List.of(terms), null));
    }

    MediationRoom signed(AgreementTerm... terms) {
        return drafted(terms)
                .on(SEALED)
                .after(
                        new PartySigned(MEDIATION, WORKER, SEALED),
                        new PartySigned(MEDIATION, EMPLOYER, SEALED),
                        new MediatorSigned(MEDIATION, "mediator.gz", SEALED));
    }

    /** With the clock of the first term, which is due on payday. */
    MediationRoom effective(AgreementTerm... terms) {
        return signed(terms)
                .after(new AgreementSealed(MEDIATION, SEALED), met(MediationEvent.TERM, false), set(payday()));
    }

    MediationRoom on(LocalDate day) {
        return at(morningOf(day));
    }

    /** Other books are in force. */
    MediationRoom under(Limits books) {
        limits = books;
        return this;
    }

    MediationRoom at(Instant time) {
        now = time;
        return this;
    }

    ResultValidator<Mediation> when(Caller caller, Command command) {
        return when(command, caller.trail(now, "HTTP"));
    }

    /** Somebody enters it now and tells when it happened. */
    ResultValidator<Mediation> whenTold(Instant happened, Caller caller, Command command) {
        var trail = caller.trail(happened, "HTTP");
        trail.put(Trail.TOLD, "true");
        return when(command, trail);
    }

    ResultValidator<Mediation> whenSeen(long version, Caller caller, Command command) {
        var trail = caller.trail(now, "HTTP");
        trail.put(Trail.EXPECTED_VERSION, Long.toString(version));
        return when(command, trail);
    }

    /** The refusal with this code. */
    static Matcher<Object> refusal(String code) {
        return allOf(instanceOf(RuleViolated.class), new FeatureMatcher<Object, String>(equalTo(code), "code", "code") {
            @Override
            protected String featureValueOf(Object refused) {
                return ((RuleViolated) refused).refusal().code();
            }
        });
    }

    private ResultValidator<Mediation> when(Command command, Map<String, ?> trail) {
        var fixture = new AggregateTestFixture<>(Mediation.class)
                .registerInjectableResources(limits, Clock.fixed(now, BEIJING))
                .registerCommandHandlerInterceptor((unitOfWork, chain) -> {
                    unitOfWork.registerCorrelationDataProvider(message -> Map.copyOf(message.getMetaData()));
                    return chain.proceed();
                });
        var given = history.isEmpty() ? fixture.givenNoPriorActivity() : fixture.given(history);
        return given.when(command, trail);
    }
}
