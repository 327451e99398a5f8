package org.hanshu.query.deadlines;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.hanshu.query.deadlines.DeadlineList.DeadlineItem;

/** Time limits as a calendar that others subscribe to (iCalendar, RFC 5545): each is a whole day that blocks nobody's time. */
final class DeadlineFeed {

    private static final int FOLD =
            24; // Characters of a line, three octets each where they are Chinese, of 75 allowed.

    private final Instant now;
    private final Locale language;
    private final ResourceBundle words;

    DeadlineFeed(Instant now, Locale reader) {
        this.now = now;
        language = reader.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
        words = ResourceBundle.getBundle(
                "org.hanshu.query.deadlines.feed",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String of(Stream<DeadlineItem> deadlines) {
        var calendar = new Calendar()
                .withProdId("-//Hanshu//Deadlines//ZH")
                .withDefaults()
                .withProperty(new XProperty("X-WR-CALNAME", words.getString("calendar")))
                .getFluentTarget();
        deadlines.map(this::day).forEach(calendar::add);
        var written = new StringWriter();
        try {
            new CalendarOutputter(false, FOLD).output(calendar, written);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toString();
    }

    private VEvent day(DeadlineItem item) {
        return (VEvent) new VEvent(false)
                .withProperty(new Uid(uid(item)))
                .withProperty(new DtStamp(now))
                .withProperty(new DtStart<>(item.due()))
                .withProperty(new Summary(summary(item)))
                .withProperty(new Description(item.why()))
                .withProperty(ImmutableTransp.TRANSPARENT)
                .getFluentTarget();
    }

    private String summary(DeadlineItem item) {
        var entry = new MessageFormat(words.getString("entry"), language)
                .format(new Object[] {item.number() == null ? "" : item.number(), item.title()})
                .strip();
        return item.provisional() ? entry + " " + words.getString("provisional") : entry;
    }

    /** The same for the same time limit, so that a moved one moves in the subscriber's calendar. */
    private static String uid(DeadlineItem item) {
        var whose = Stream.of(item.childId(), item.letterId(), item.caseId())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
        return UUID.nameUUIDFromBytes((whose + " " + item.name()).getBytes(StandardCharsets.UTF_8)) + "@hanshu";
    }
}
