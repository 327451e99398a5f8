package org.hanshu.query.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What a clock waits for, in the reader's language. */
public final class ClockWords {

    private static final ClockWords ZH = new ClockWords(Locale.CHINESE);
    private static final ClockWords EN = new ClockWords(Locale.ENGLISH);

    private final Locale language;
    private final ResourceBundle bundle;

    private ClockWords(Locale language) {
        this.language = language;
        bundle = ResourceBundle.getBundle(
                "org.hanshu.query.shared.clocks",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** English for who reads English, Chinese for everybody else. */
    public static ClockWords in(Locale reader) {
        return reader.getLanguage().equals("en") ? EN : ZH;
    }

    /** Of a clock that is one of many, for instance {@code demand-2}, its numbers are said too; an unknown one keeps its name. */
    public String of(String clock) {
        var numbers = clock.replaceFirst("^[a-z]+-?", "").split("-", -1);
        var kind = clock.replaceFirst("-[0-9].*$", "");
        return bundle.containsKey(kind) ? new MessageFormat(bundle.getString(kind), language).format(numbers) : clock;
    }
}
