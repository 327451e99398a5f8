package org.hanshu.command.workcalendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.workcalendar.YearNotice;
import org.hanshu.command.shared.BundledLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** A notice as the State Council words it: "10月1日至7日放假，9月20日、10月10日上班". */
class NoticeRequestTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void ofTheExampleIsTheOneThatIsPublished() {
        var example = JSON.readValue(Path.of("../examples/holiday-notice.json"), NoticeRequest.class);

        assertThat(BundledLimits.notices()).contains(example.notice());
    }

    @Test
    void namesEveryDayOfARunInItsPlace() {
        var notice = notice("[{'from': '2027-01-01', 'to': '2027-01-03'}, '2027-04-05']", "['2027-01-09']");

        assertThat(notice.off()).containsExactly(day(1, 1), day(1, 2), day(1, 3), day(4, 5));
        assertThat(notice.work()).containsExactly(day(1, 9));
    }

    /** As for 2023: 2022年12月31日至2023年1月2日放假. */
    @Test
    void takesARunThatEndsInItsYear() {
        assertThat(notice("[{'from': '2026-12-31', 'to': '2027-01-02'}]", "[]").off())
                .containsExactly(LocalDate.of(2026, 12, 31), day(1, 1), day(1, 2));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            ['2027-05-01', {'from': '2027-10-07', 'to': '2027-10-01'}] | [] | a-run-of-days-ends-no-earlier-than-it-begins | off[1] | 2027-10-07/2027-10-01
            [{'from': '2027-12-31', 'to': '2028-01-02'}] | [] | a-run-over-a-years-end-is-of-the-year-in-which-it-ends | off[0] | 2027-12-31/2028-01-02
            [{'from': '2025-12-31', 'to': '2026-01-02'}] | [] | a-notice-names-days-of-its-year-and-the-neighbouring-ones | off[0] | 2025-12-31
            [{'from': '2027-01-01', 'to': '9999-12-31'}] | [] | a-notice-names-days-of-its-year-and-the-neighbouring-ones | off[0] | 9999-12-31
            [{'from': '2027-10-01', 'to': '2027-10-07'}, '2027-10-07'] | [] | a-day-is-named-once | off[1] | 2027-10-07
            ['2027-05-01', {'from': '2027-10-01', 'to': '2027-10-07'}, {'from': '2027-10-05', 'to': '2027-10-09'}] | [] | a-day-is-named-once | off[2] | 2027-10-05
            [{'from': '2027-10-01', 'to': '2027-10-07'}] | ['2027-09-26', '2027-10-02'] | a-day-is-named-once | work[1] | 2027-10-02
            [] | [{'from': '2027-01-09', 'to': '2027-01-11'}] | a-make-up-day-is-a-weekend | work[0] | 2027-01-11
            """)
    void refusesWhatCannotBeWithItsLine(String off, String work, String rule, String line, String value) {
        assertThatThrownBy(() -> notice(off, work)).isInstanceOfSatisfying(RuleViolated.class, refused -> {
            assertThat(refused.refusal().code()).isEqualTo("work-calendar." + rule);
            assertThat(refused.refusal().arguments())
                    .containsEntry("field", line)
                    .containsEntry("value", value);
        });
    }

    private static YearNotice notice(String off, String work) {
        var json = "{'year': 2027, 'off': %s, 'work': %s, 'source': '通知'}".formatted(off, work);
        return JSON.readValue(json.replace('\'', '"'), NoticeRequest.class).notice();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2027, month, day);
    }
}
