package org.hanshu.query.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.vocabulary.Light;
import org.hanshu.query.deadlines.DeadlineList.DeadlineItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The feed of time limits … */
class DeadlineFeedTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final UUID LETTER = UUID.fromString("0190b6ee-0000-7000-8000-000000000001");

    @Test
    void hasAWholeDayForEachAndSaysWhatItWaitsForAndWhy() throws Exception {
        var day = read(feed(Locale.CHINESE, item("2026-12-08", false))).getFirst();

        assertThat(value(day, Property.SUMMARY)).isEqualTo("穗工劳监提〔2026〕1号 答复期限");
        assertThat(value(day, Property.DESCRIPTION)).isEqualTo("自2026-11-23送达次日起算15日；遇休息日顺延,至2026-12-08");
        assertThat(day.<LocalDate>getDateTimeStart().getDate()).isEqualTo(LocalDate.parse("2026-12-08"));
    }

    @Test
    void keepsTheEntryOfATimeLimitThatMoves() throws Exception {
        var before = read(feed(Locale.ENGLISH, item("2026-12-08", true))).getFirst();
        var after = read(feed(Locale.ENGLISH, item("2026-12-18", false))).getFirst();

        assertThat(value(before, Property.SUMMARY)).contains("provisional");
        assertThat(value(after, Property.SUMMARY)).doesNotContain("provisional");
        assertThat(value(after, Property.UID)).isEqualTo(value(before, Property.UID));
    }

    @Test
    void hasAnEntryForEachOfTheThingsOfOneCaseAndOfThoseOfNone() throws Exception {
        var theCase = new UUID(0, 1);
        var days = read(new DeadlineFeed(NOW, Locale.CHINESE)
                .of(Stream.of(
                        child(theCase, 2, ChildKind.MEDIATION),
                        child(theCase, 3, ChildKind.MEDIATION),
                        child(null, 4, ChildKind.INBOUND_LETTER),
                        child(null, 5, ChildKind.INBOUND_LETTER))));
        assertThat(days).extracting(day -> value(day, Property.UID)).hasSize(4).doesNotHaveDuplicates();
    }

    private static DeadlineItem child(@Nullable UUID caseId, int id, ChildKind kind) {
        var due = LocalDate.parse("2026-12-08");
        var whose = new UUID(0, id);
        return new DeadlineItem(
                "term", "期限", caseId, null, whose, kind, null, due, Light.GREEN, "rule", 1, "2026-1", false, "15日");
    }

    @Test
    void isACalendarWithoutEntriesWhereNothingRuns() throws Exception {
        assertThat(read(new DeadlineFeed(NOW, Locale.CHINESE).of(Stream.of()))).isEmpty();
    }

    @Test
    void breaksItsLinesAsSubscribersExpect() {
        assertThat(feed(Locale.CHINESE, item("2026-12-08", false)).split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(76));
    }

    private static String feed(Locale reader, DeadlineItem item) {
        return new DeadlineFeed(NOW, reader).of(Stream.of(item));
    }

    private static DeadlineItem item(String due, boolean provisional) {
        return new DeadlineItem(
                "reply",
                "答复期限",
                null,
                LETTER,
                null,
                null,
                "穗工劳监提〔2026〕1号",
                LocalDate.parse(due),
                Light.GREEN,
                "letter.reply",
                1,
                "2026-1",
                provisional,
                "自2026-11-23送达次日起算15日；遇休息日顺延,至2026-12-08");
    }

    private static List<VEvent> read(String feed) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(feed)).getComponents("VEVENT");
    }

    private static String value(VEvent day, String property) {
        return day.getProperty(property).orElseThrow().getValue();
    }
}
