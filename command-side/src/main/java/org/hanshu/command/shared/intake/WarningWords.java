package org.hanshu.command.shared.intake;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import org.hanshu.api.shared.Warning;

/** What a warning says to a person, in Chinese or English. */
public final class WarningWords {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private WarningWords() {}

    public static String of(Warning warning, Locale locale) {
        var language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
        return ResourceBundle.getBundle("org.hanshu.command.warnings", language, NO_FALLBACK)
                .getString(warning.code().name() + (names(warning) ? "" : ".unnamed"))
                .replace("{about}", warning.about());
    }

    private static boolean names(Warning warning) {
        return warning.code() != Warning.Code.REPEATS || !warning.about().isEmpty();
    }
}
