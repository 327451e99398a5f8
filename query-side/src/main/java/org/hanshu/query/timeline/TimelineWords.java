package org.hanshu.query.timeline;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.hanshu.api.supervisioncase.Respondent;
import org.hanshu.api.vocabulary.Word;
import org.hanshu.query.shared.ClockWords;
import org.hanshu.query.shared.Named;
import org.jspecify.annotations.Nullable;

/** The words of one language in which the timeline is told. */
final class TimelineWords {

    private static final String BUNDLE = "org.hanshu.query.timeline.timeline";
    private static final TimelineWords ZH = new TimelineWords(Locale.CHINESE);
    private static final TimelineWords EN = new TimelineWords(Locale.ENGLISH);

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Locale language;
    private final ResourceBundle bundle;

    private TimelineWords(Locale language) {
        this.language = language;
        bundle = ResourceBundle.getBundle(
                BUNDLE,
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** English for who reads English, Chinese for everybody else. */
    static TimelineWords in(Locale reader) {
        return reader.getLanguage().equals("en") ? EN : ZH;
    }

    /** The sentence for this event. */
    String say(Object event, Object... arguments) {
        return text(EventNames.of(event.getClass()), arguments);
    }

    /** The sentence for this event in a case of its own, for instance a late reply. */
    String sayOf(String variant, Object event, Object... arguments) {
        return text(EventNames.of(event.getClass()) + "." + variant, arguments);
    }

    /** What another last day is said with; where it is the same, it is not said twice. */
    String recomputed(Object event, Deadline deadline, LocalDate earlier, Object... before) {
        var said = Stream.concat(
                        Arrays.stream(before), Stream.of(clock(deadline.name()), date(deadline.due()), date(earlier)))
                .toArray();
        return deadline.due().equals(earlier) ? sayOf("same-day", event, said) : say(event, said);
    }

    String text(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), language).format(arguments);
    }

    String of(@Nullable Word word) {
        if (word == null) {
            return "";
        }
        return language.equals(Locale.ENGLISH) ? word.en() : word.zh();
    }

    /** A natural person's name is personal, and so stands as what they are. */
    String name(Respondent respondent) {
        return respondent.name() == null ? of(respondent.kind()) : respondent.name();
    }

    String organisation(String id) {
        return Named.of(new OrganisationId(id), language).name();
    }

    String role(Role role) {
        return language.equals(Locale.ENGLISH) ? role.en() : role.zh();
    }

    String list(List<String> names) {
        return String.join(text("and"), names);
    }

    String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(bundle.getString("date"), language));
    }

    /** To the minute. */
    String time(Instant time) {
        var pattern = DateTimeFormatter.ofPattern(bundle.getString("date") + " HH:mm", language);
        return time.atZone(BEIJING).format(pattern);
    }

    /** A kind of letter by its code; one that the catalogue added later keeps its code. */
    String letter(@Nullable String kind) {
        var key = "kind." + (kind == null ? "LETTER" : kind);
        return bundle.containsKey(key) ? text(key) : String.valueOf(kind);
    }

    /** What a clock waits for. */
    String clock(String name) {
        return ClockWords.in(language).of(name);
    }
}
