package org.hanshu.command.letter;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.instanceOf;
import static org.hanshu.api.agency.OrganisationCommand.THE_REGISTER;
import static org.hanshu.api.letter.SampleLetters.GUANGZHOU;
import static org.hanshu.api.letter.SampleLetters.LETTER;
import static org.hanshu.api.letter.SampleLetters.NUMBER;
import static org.hanshu.api.letter.SampleLetters.SERVED;
import static org.hanshu.api.letter.SampleLetters.TIANHE;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;
import org.hanshu.api.agency.KnownOrganisations;
import org.hanshu.api.agency.OrganisationEvent.OrganisationClosed;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.letter.LetterClock;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineSet;
import org.hanshu.api.letter.SampleLetters;
import org.hanshu.api.letterbook.LetterBookCommand.AllotNumber;
import org.hanshu.api.period.Deadline;
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

/** An office in Guangzhou where an officer writes letters and a head signs them. */
final class LetterOffice {

    static final Caller OFFICER = of("officer.gz", Role.OFFICER);
    static final Caller HEAD = of("head.gz", Role.HEAD);
    static final Limits LIMITS = BundledLimits.load();

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    final List<AllotNumber> allotted = new ArrayList<>();
    /** The claims of its case that an arbitrator decides. */
    final List<Integer> decidedElsewhere = new ArrayList<>();

    private final List<GenericEventMessage<?>> history = new ArrayList<>();
    private Instant now = morningOf(SERVED);
    private Limits limits = LIMITS;
    private Organisations known = Organisations.bundled();

    static Caller of(String actor, Role role) {
        return new Caller(actor, GUANGZHOU, Set.of(), "4401", role, null);
    }

    static Instant morningOf(LocalDate day) {
        return day.atTime(9, 0).atZone(BEIJING).toInstant();
    }

    /** What the clock of the answer says, once the letter was served. */
    static Deadline replyClock() {
        return clock(LetterEvent.REPLY, "letter.prompt.reply", SERVED);
    }

    /** How long who was to answer by then is urged, as it is counted at this time. */
    static LetterDeadlineSet urging(LocalDate due, Instant at) {
        return new LetterDeadlineSet(
                LETTER, LIMITS.deadline(LetterClock.URGING, "letter.prompt.urging", TIANHE, due, at));
    }

    static Deadline clock(String name, String rule, LocalDate start) {
        return LIMITS.deadline(name, rule, TIANHE, start, morningOf(SERVED));
    }

    /** This happened before, by this person. */
    LetterOffice after(Caller actor, Object... events) {
        Stream.of(events)
                .map(event -> new GenericEventMessage<>(event, actor.trail(now, "HTTP")))
                .forEach(history::add);
        return this;
    }

    LetterOffice drafted() {
        return after(OFFICER, SampleLetters.drafted());
    }

    LetterOffice approved() {
        return drafted().after(HEAD, SampleLetters.submitted(), SampleLetters.approved());
    }

    LetterOffice issued() {
        return approved().after(HEAD, SampleLetters.issued());
    }

    LetterOffice served() {
        return issued().after(
                        OFFICER,
                        SampleLetters.served(),
                        new LetterDeadlineSet(LETTER, replyClock()),
                        new LetterDeadlineSet(
                                LETTER,
                                clock("demand-1", "demand.payment", replyClock().due())),
                        new LetterDeadlineSet(LETTER, clock("demand-2", "demand.other", SERVED)));
    }

    LetterOffice at(Instant time) {
        now = time;
        return this;
    }

    /** Other books are in force. */
    LetterOffice under(Limits books) {
        limits = books;
        return this;
    }

    /** This one was closed meanwhile. */
    LetterOffice closed(OrganisationId organisation) {
        known = known.after(new OrganisationClosed(THE_REGISTER, organisation, null, "穗工〔2026〕7号"));
        return this;
    }

    LetterOffice on(LocalDate day) {
        return at(morningOf(day));
    }

    ResultValidator<Letter> when(Caller caller, Command command) {
        return when(command, caller.trail(now, "HTTP"));
    }

    /** Somebody enters it now and tells when it happened. */
    ResultValidator<Letter> whenTold(Instant happened, Caller caller, Command command) {
        var trail = caller.trail(happened, "HTTP");
        trail.put(Trail.TOLD, "true");
        return when(command, trail);
    }

    ResultValidator<Letter> whenSeen(long version, Caller caller, Command command) {
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

    /** The refusal with this code whose arguments read so. */
    static Matcher<Object> refusal(String code, Map<String, String> arguments) {
        return allOf(
                refusal(code),
                new FeatureMatcher<Object, Map<String, String>>(equalTo(arguments), "arguments", "arguments") {
                    @Override
                    protected Map<String, String> featureValueOf(Object refused) {
                        return ((RuleViolated) refused).refusal().arguments();
                    }
                });
    }

    private ResultValidator<Letter> when(Command command, Map<String, ?> trail) {
        var fixture = fixture();
        var given = history.isEmpty() ? fixture.givenNoPriorActivity() : EventIds.counted(() -> fixture.given(history));
        return given.when(command, trail);
    }

    private FixtureConfiguration<Letter> fixture() {
        LetterNumbers numbers = (command, trail) -> {
            allotted.add(command);
            return NUMBER;
        };
        DemandedClaims claims = (origin, demanded, trail) -> {
            if (demanded.stream().anyMatch(decidedElsewhere::contains)) {
                throw new RuleViolated(new Refusal("case.decided-elsewhere", Refusal.Kind.CONFLICT, Map.of()));
            }
        };
        return new AggregateTestFixture<>(Letter.class)
                .registerInjectableResource((KnownOrganisations) () -> known)
                .registerInjectableResources(limits, Clock.fixed(now, BEIJING), numbers, claims)
                .registerCommandHandlerInterceptor((unitOfWork, chain) -> {
                    unitOfWork.registerCorrelationDataProvider(message -> Map.copyOf(message.getMetaData()));
                    return chain.proceed();
                });
    }
}
