package org.hanshu.application.cli;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** What the command line says, in Chinese, or in English where the machine speaks English. */
final class CliWords {

    private static final String BUNDLE = "org.hanshu.application.cli.words";

    private final Locale language;
    private final ResourceBundle words;

    CliWords(Locale locale) {
        language = locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
        words = ResourceBundle.getBundle(
                BUNDLE, language, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    String languageTag() {
        return language.toLanguageTag();
    }

    String say(String key, Object... about) {
        return MessageFormat.format(
                words.getString(key), Stream.of(about).map(String::valueOf).toArray());
    }
}
