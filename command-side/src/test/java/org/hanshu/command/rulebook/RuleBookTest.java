package org.hanshu.command.rulebook;

import static java.util.Objects.requireNonNull;
import static org.hamcrest.Matchers.is;
import static org.hanshu.api.rulebook.RuleBookCommand.THE_BOOK;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;
import org.hanshu.api.period.PeriodUnit;
import org.hanshu.api.rulebook.LetterKindRule;
import org.hanshu.api.rulebook.RuleBookCommand.PublishRules;
import org.hanshu.api.rulebook.RuleBookEvent.RulesPublished;
import org.hanshu.api.rulebook.TimeRule;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.command.shared.BundledLimits;
import org.hanshu.command.shared.OtherBooks;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RuleBookTest {

    private static final Map<String, String> ADMIN = trail(Role.ADMIN);
    private static final List<TimeRule> RULES = List.of(rule("letter.prompt.reply", "", 15, null));
    private static final List<TimeRule> OTHERS =
            List.of(rule("letter.prompt.reply", "", 15, null), rule("letter.prompt.reply", "61", 30, null));
    private static final List<LetterKindRule> KINDS = List.of(kind("PROMPT", "letter.prompt.reply", null));

    private final FixtureConfiguration<RuleBook> book = new AggregateTestFixture<>(RuleBook.class)
            .registerInjectableResource(Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC));

    @Test
    void takesItsFirstVersion() {
        book.givenNoPriorActivity()
                .when(new PublishRules(THE_BOOK, RULES, KINDS), ADMIN)
                .expectEvents(new RulesPublished(THE_BOOK, 1, RULES, KINDS))
                .expectResultMessagePayload(new Changed(THE_BOOK, 0));
    }

    @Test
    void takesTheBundledVersion() {
        var bundled = BundledLimits.book();
        book.givenNoPriorActivity()
                .when(
                        new PublishRules(THE_BOOK, bundled.rules(), bundled.letterKinds()),
                        Caller.SYSTEM.trail(Instant.EPOCH, "SAGA"))
                .expectEvents(new RulesPublished(THE_BOOK, 1, bundled.rules(), bundled.letterKinds()));
    }

    @Test
    void changesNothingForTheSameContent() {
        book.given(new RulesPublished(THE_BOOK, 1, RULES, KINDS))
                .when(new PublishRules(THE_BOOK, RULES, KINDS), ADMIN)
                .expectNoEvents()
                .expectResultMessagePayload(new Changed(THE_BOOK, 0));
    }

    @Test
    void takesANewVersion() {
        book.given(new RulesPublished(THE_BOOK, 1, RULES, KINDS))
                .when(new PublishRules(THE_BOOK, OTHERS, KINDS), ADMIN)
                .expectEvents(new RulesPublished(THE_BOOK, 2, OTHERS, KINDS))
                .expectResultMessagePayload(new Changed(THE_BOOK, 1));
    }

    @Test
    void letsARuleFollowAnother() {
        var rules = List.of(
                rule("letter.prompt.reply", "", 15, LocalDate.of(2009, 12, 31)), later("letter.prompt.reply", "", 20));
        book.given(new RulesPublished(THE_BOOK, 1, RULES, KINDS))
                .when(new PublishRules(THE_BOOK, rules, KINDS), ADMIN)
                .expectEvents(new RulesPublished(THE_BOOK, 2, rules, KINDS));
    }

    @ParameterizedTest
    @MethodSource("books")
    void leavesNoDayToComeWithoutARule(List<TimeRule> rules, @Nullable String line, @Nullable String day) {
        var published = book.given(new RulesPublished(THE_BOOK, 1, RULES, KINDS))
                .when(new PublishRules(THE_BOOK, rules, KINDS), ADMIN);
        if (line == null) {
            published.expectEvents(new RulesPublished(THE_BOOK, 2, rules, KINDS));
        } else {
            published.expectNoEvents().expectException(refusalOf(line, requireNonNull(day)));
        }
    }

    static Stream<Object[]> books() {
        var yesterday = LocalDate.of(2026, 11, 22);
        return Stream.of(
                new Object[] {List.of(from("2030-01-01", null)), "rules[0].validFrom", "2026-11-23"},
                new Object[] {List.of(from("2000-01-01", yesterday)), "rules[0].validTo", "2026-11-23"},
                new Object[] {
                    List.of(from("2027-02-01", null), from("2000-01-01", LocalDate.of(2026, 12, 31))),
                    "rules[1].validTo",
                    "2027-01-01"
                },
                new Object[] {
                    List.of(
                            from("2000-01-01", LocalDate.of(2026, 12, 31)),
                            from("2027-01-01", LocalDate.of(2027, 1, 31))),
                    "rules[1].validTo",
                    "2027-02-01"
                },
                new Object[] {
                    List.of(from("2000-01-01", yesterday), rule("letter.prompt.reply", "61", 30, null)),
                    "rules[0].validTo",
                    "2026-11-23"
                },
                new Object[] {List.of(from("2000-01-01", yesterday), from("2026-11-23", null)), null, null},
                new Object[] {List.of(from("2026-11-23", null)), null, null},
                new Object[] {List.of(from("2000-01-01", null), rule("local.custom", "", 3, yesterday)), null, null});
    }

    private static Matcher<RuleViolated> refusalOf(String line, String day) {
        return new FeatureMatcher<>(
                is(Map.of("field", line, "value", "letter.prompt.reply", "day", day)), "names", "arguments") {
            @Override
            protected Map<String, String> featureValueOf(RuleViolated refused) {
                return refused.refusal().arguments();
            }
        };
    }

    private static TimeRule from(String validFrom, @Nullable LocalDate validTo) {
        return OtherBooks.rule(RULES.getFirst(), LocalDate.parse(validFrom), validTo, 15);
    }

    @Test
    void letsNoKindOfLetterFollowItself() {
        var ring = List.of(
                kind("PROMPT", null, "OPINION"),
                kind("OPINION", null, "RECOMMENDATION"),
                kind("RECOMMENDATION", null, "PROMPT"));
        for (var kinds : List.of(ring, List.of(kind("PROMPT", null, "PROMPT")))) {
            book.given(new RulesPublished(THE_BOOK, 1, RULES, KINDS))
                    .when(new PublishRules(THE_BOOK, RULES, kinds), ADMIN)
                    .expectNoEvents()
                    .expectException(RuleViolated.class)
                    .expectExceptionMessage("rule-book.successors-come-to-an-end");
        }
    }

    @Test
    void isTheAdministrators() {
        book.givenNoPriorActivity()
                .when(new PublishRules(THE_BOOK, RULES, KINDS), trail(Role.HEAD))
                .expectException(RuleViolated.class)
                .expectExceptionMessage("shared.not-allowed");
    }

    @ParameterizedTest
    @MethodSource("impossibleBooks")
    void refusesWhatCannotStandInOneBook(List<TimeRule> rules, List<LetterKindRule> kinds, String rule) {
        book.given(new RulesPublished(THE_BOOK, 1, RULES, KINDS))
                .when(new PublishRules(THE_BOOK, rules, kinds), ADMIN)
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage("rule-book." + rule);
    }

    static Stream<Object[]> impossibleBooks() {
        var end = LocalDate.of(1999, 12, 31);
        return Stream.of(
                impossible(List.of(rule("Reply", "", 1, null)), "an-id-is-lower-case-words-with-dots"),
                impossible(List.of(rule("a", "4", 1, null)), "a-region-is-a-code-prefix-or-empty"),
                impossible(List.of(rule("a", "", -1, null)), "an-amount-is-neither-negative-nor-beyond-ten-years"),
                impossible(List.of(rule("a", "", 3651, null)), "an-amount-is-neither-negative-nor-beyond-ten-years"),
                impossible(List.of(rule("a", "", 1, end)), "a-rule-ends-after-it-began"),
                impossible(List.of(rule("a", "", 1, null), rule("a", "", 2, null)), "a-rule-stands-once"),
                impossible(
                        List.of(rule("a", "", 1, null), later("a", "", 2)),
                        "two-rules-of-a-place-do-not-hold-on-one-day"),
                impossible(
                        List.of(later("a", "61", 1), rule("a", "61", 1, LocalDate.of(2010, 1, 1))),
                        "two-rules-of-a-place-do-not-hold-on-one-day"),
                impossible(
                        List.of(rule("letter.prompt.reply", "61", 1, null)),
                        "every-limit-has-a-rule-for-the-whole-country"),
                impossible(List.of(rule("a", "", 1, null)), "a-limit-once-published-stays"),
                new Object[] {RULES, List.of(KINDS.getFirst(), KINDS.getFirst()), "a-letter-kind-stands-once"},
                new Object[] {RULES, List.of(kind("OPINION", null, null)), "a-letter-kind-once-published-stays"},
                impossible(List.of(nameless()), "a-rule-names-its-source-and-start-event"),
                new Object[] {RULES, List.of(markless()), "a-letter-kind-names-its-mark-and-both-names"},
                new Object[] {RULES, List.of(kind("PROMPT", "x", null)), "a-reply-rule-stands-in-the-book"},
                new Object[] {RULES, List.of(kind("PROMPT", null, "X")), "a-successor-stands-in-the-catalogue"});
    }

    private static Object[] impossible(List<TimeRule> rules, String rule) {
        return new Object[] {rules, KINDS, rule};
    }

    private static TimeRule rule(String id, String region, int amount, @Nullable LocalDate validTo) {
        return new TimeRule(
                id,
                region,
                LocalDate.of(2000, 1, 1),
                validTo,
                amount,
                PeriodUnit.CALENDAR_DAYS,
                true,
                null,
                "letter.served",
                TimeRule.Authority.DEFAULT,
                "淮北工会实践");
    }

    /** The same from 2010 on. */
    private static TimeRule later(String id, String region, int amount) {
        var rule = rule(id, region, amount, null);
        return new TimeRule(
                id,
                region,
                LocalDate.of(2010, 1, 1),
                null,
                amount,
                rule.unit(),
                rule.rolls(),
                null,
                rule.startEvent(),
                rule.authority(),
                rule.source());
    }

    private static TimeRule nameless() {
        var rule = RULES.getFirst();
        return new TimeRule(
                rule.id(),
                rule.region(),
                rule.validFrom(),
                rule.validTo(),
                rule.amount(),
                rule.unit(),
                rule.rolls(),
                rule.cutOff(),
                rule.startEvent(),
                rule.authority(),
                " ");
    }

    private static LetterKindRule markless() {
        var kind = KINDS.getFirst();
        return new LetterKindRule(
                kind.code(),
                kind.zh(),
                kind.en(),
                "",
                kind.issuerLevels(),
                kind.addressee(),
                kind.replyRule(),
                kind.needsFinding(),
                kind.successor());
    }

    private static LetterKindRule kind(String code, @Nullable String replyRule, @Nullable String successor) {
        return new LetterKindRule(
                code,
                "提示函",
                "Prompt",
                "提",
                Set.of(LetterKindRule.IssuerLevel.DISTRICT),
                LetterKindRule.AddresseeKind.EMPLOYER,
                replyRule,
                false,
                successor);
    }

    private static Map<String, String> trail(Role role) {
        return new Caller("chen", new OrganisationId("gz-union"), Set.of(), "4401", role, null)
                .trail(Instant.parse("2026-11-23T01:00:00Z"), "HTTP");
    }
}
