package org.hanshu.command.workcalendar;

import static org.hanshu.api.workcalendar.WorkCalendarCommand.CHINA;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.shared.Trail;
import org.hanshu.api.workcalendar.WorkCalendarCommand.PublishYear;
import org.hanshu.api.workcalendar.WorkCalendarEvent.YearPublished;
import org.hanshu.api.workcalendar.YearNotice;
import org.hanshu.command.shared.BundledLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WorkCalendarTest {

    private static final Map<String, String> ADMIN = trail(Role.ADMIN);
    private static final YearNotice NOTICE = notice(List.of("2027-01-01"), List.of("2027-01-10"));
    private static final YearNotice AMENDED = notice(List.of("2027-01-01", "2027-12-31"), List.of("2027-01-10"));

    private final FixtureConfiguration<WorkCalendar> calendar = new AggregateTestFixture<>(WorkCalendar.class);

    @Test
    void takesTheFirstNotice() {
        calendar.givenNoPriorActivity()
                .when(new PublishYear(CHINA, NOTICE), ADMIN)
                .expectEvents(new YearPublished(CHINA, 1, NOTICE))
                .expectResultMessagePayload(new Changed(CHINA, 0));
    }

    @Test
    void changesNothingForTheSameNotice() {
        calendar.given(new YearPublished(CHINA, 1, NOTICE))
                .when(new PublishYear(CHINA, NOTICE), ADMIN)
                .expectNoEvents()
                .expectResultMessagePayload(new Changed(CHINA, 0));
    }

    @Test
    void takesAnAmendedNotice() {
        calendar.given(new YearPublished(CHINA, 1, NOTICE))
                .when(new PublishYear(CHINA, AMENDED), ADMIN)
                .expectEvents(new YearPublished(CHINA, 2, AMENDED))
                .expectResultMessagePayload(new Changed(CHINA, 1));
    }

    @Test
    void leavesOutNoYearAfterTheLastKnown() {
        var known = new YearPublished(CHINA, 1, NOTICE);
        calendar.given(known)
                .when(new PublishYear(CHINA, of(2029)), ADMIN)
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage("work-calendar.a-notice-leaves-out-no-year-after-the-last-known");
        for (var year : List.of(2028, 2024)) {
            calendar.given(known)
                    .when(new PublishYear(CHINA, of(year)), ADMIN)
                    .expectEvents(new YearPublished(CHINA, 2, of(year)));
        }
    }

    @Test
    void isTheAdministratorsAndTheSystems() {
        calendar.givenNoPriorActivity()
                .when(new PublishYear(CHINA, NOTICE), trail(Role.OFFICER))
                .expectException(RuleViolated.class)
                .expectExceptionMessage("shared.not-allowed");
        calendar.givenNoPriorActivity()
                .when(new PublishYear(CHINA, NOTICE), Caller.SYSTEM.trail(Instant.EPOCH, "SAGA"))
                .expectEvents(new YearPublished(CHINA, 1, NOTICE));
    }

    @Test
    void refusesWhoHasNotSeenTheLastVersion() {
        var trail = new java.util.HashMap<>(ADMIN);
        trail.put(Trail.EXPECTED_VERSION, "0");
        calendar.given(new YearPublished(CHINA, 1, NOTICE), new YearPublished(CHINA, 2, AMENDED))
                .when(new PublishYear(CHINA, NOTICE), trail)
                .expectException(RuleViolated.class)
                .expectExceptionMessage("shared.stale");
    }

    @ParameterizedTest
    @MethodSource("impossibleNotices")
    void refusesAnInconsistentNoticeWithItsLine(YearNotice notice, String rule, String line) {
        calendar.givenNoPriorActivity()
                .when(new PublishYear(CHINA, notice), ADMIN)
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage("work-calendar." + rule);
        Assertions.assertThatThrownBy(() -> NoticeRule.check(notice))
                .isInstanceOfSatisfying(RuleViolated.class, refused -> Assertions.assertThat(
                                refused.refusal().arguments())
                        .containsEntry("field", line));
    }

    static Stream<Object[]> impossibleNotices() {
        return Stream.of(
                new Object[] {
                    notice(List.of("2027-01-01", "2027-01-02"), List.of("2027-01-02")), "a-day-is-named-once", "work[0]"
                },
                new Object[] {notice(List.of("2027-01-01", "2027-01-01"), List.of()), "a-day-is-named-once", "off[1]"},
                new Object[] {
                    notice(List.of("2029-01-01"), List.of()),
                    "a-notice-names-days-of-its-year-and-the-neighbouring-ones",
                    "off[0]"
                },
                new Object[] {
                    notice(List.of(), List.of("2027-01-10", "2027-01-11")), "a-make-up-day-is-a-weekend", "work[1]"
                },
                new Object[] {
                    new YearNotice(1900, List.of(), List.of(), "x"),
                    "the-year-is-one-that-periods-are-reckoned-in",
                    "year"
                },
                new Object[] {new YearNotice(2027, List.of(), List.of(), " "), "a-notice-names-its-source", "source"},
                new Object[] {
                    notice(List.of("2027-01-01"), List.of("2027-01-10", "2027-10-02")),
                    "a-make-up-day-is-no-holiday-by-law",
                    "work[1]"
                },
                new Object[] {
                    notice(List.of("2027-01-01"), List.of("2027-05-01")),
                    "a-make-up-day-is-no-holiday-by-law",
                    "work[0]"
                },
                new Object[] {
                    notice(List.of("2027-01-01"), List.of("2027-02-06")), // 春节
                    "a-make-up-day-is-no-holiday-by-law",
                    "work[0]"
                },
                new Object[] {notice(List.of(), List.of()), "a-notice-names-some-day-off-of-its-year", "off"},
                new Object[] {notice(List.of("2026-12-31"), List.of()), "a-notice-names-some-day-off-of-its-year", "off"
                },
                new Object[] {notice(all(61), List.of()), "a-year-has-no-more-than-sixty-days-off", "off[60]"},
                new Object[] {notice(all(365), List.of()), "a-year-has-no-more-than-sixty-days-off", "off[60]"});
    }

    @Test
    void takesAsManyDaysOffAsCanBe() {
        var notice = notice(all(60), List.of());
        calendar.givenNoPriorActivity()
                .when(new PublishYear(CHINA, notice), ADMIN)
                .expectEvents(new YearPublished(CHINA, 1, notice));
    }

    @Test
    void takesEveryNoticeThatWasEverGiven() {
        Assertions.assertThat(BundledLimits.notices()).isNotEmpty().allSatisfy(NoticeRule::check);
    }

    private static List<String> all(int days) {
        return LocalDate.of(2027, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1).plusDays(days))
                .map(LocalDate::toString)
                .toList();
    }

    private static YearNotice of(int year) {
        return new YearNotice(year, List.of(LocalDate.of(year, 1, 1)), List.of(), "通知");
    }

    private static YearNotice notice(List<String> off, List<String> work) {
        return new YearNotice(
                2027,
                off.stream().map(LocalDate::parse).toList(),
                work.stream().map(LocalDate::parse).toList(),
                "国务院办公厅关于2027年部分节假日安排的通知");
    }

    private static Map<String, String> trail(Role role) {
        return new Caller("chen", new OrganisationId("gz-union"), Set.of(), "4401", role, null)
                .trail(Instant.parse("2026-11-23T01:00:00Z"), "HTTP");
    }
}
