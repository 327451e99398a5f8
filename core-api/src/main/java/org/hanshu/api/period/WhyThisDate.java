package org.hanshu.api.period;

import static java.time.temporal.ChronoUnit.DAYS;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentence that explains a due date 期限说明, made from its reckoning when somebody reads it. */
public final class WhyThisDate {

    private final ResourceBundle words;
    private final Locale language;

    private WhyThisDate(Locale reader) {
        language = reader.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
        words = ResourceBundle.getBundle("org.hanshu.api.period.why", language);
    }

    /** In English for who reads English, in Chinese for everybody else. */
    public static String sentence(Deadline deadline, Locale reader) {
        return sentence(deadline.reckoning(), deadline.due(), deadline.provisional(), reader);
    }

    /** The same for a period that no aggregate runs. */
    public static String sentence(Reckoning reckoning, LocalDate due, boolean provisional, Locale reader) {
        return new WhyThisDate(reader).tell(reckoning, due, provisional);
    }

    private String tell(Reckoning reckoning, LocalDate due, boolean provisional) {
        var counted = reckoning.amount() == 0 ? "same-day" : key(reckoning.unit());
        var sentence = new StringBuilder(words("counted." + counted, date(reckoning.start()), reckoning.amount()));
        if (!reckoning.leftOut().isEmpty()) {
            sentence.append(words("left-out", leftOut(reckoning)));
        }
        var rolledFrom = reckoning.rolledFrom();
        if (rolledFrom != null) {
            sentence.append(words("rolled", date(rolledFrom)));
        }
        sentence.append(words("ends", date(due)));
        return provisional ? sentence.append(words("provisional")).toString() : sentence.toString();
    }

    /** Weekends by their number, everything else by its dates. */
    private String leftOut(Reckoning reckoning) {
        var parts = new ArrayList<String>();
        var weekendDays = 0L;
        for (var run : reckoning.leftOut()) {
            if (run.reason() == LeftOut.Reason.WEEKEND) {
                weekendDays += DAYS.between(run.from(), run.to()) + 1;
            } else {
                parts.add(words("left-out." + key(run.reason()), days(run)));
            }
        }
        if (weekendDays > 0) {
            parts.addFirst(words("left-out.weekend", weekendDays));
        }
        return String.join(words.getString("and"), parts);
    }

    private String days(LeftOut run) {
        return run.from().equals(run.to()) ? date(run.from()) : words("range", date(run.from()), date(run.to()));
    }

    private String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern(words.getString("date"), language));
    }

    private String words(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), language).format(arguments);
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
