package org.hanshu.application.web.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a code means, in Chinese or English; {@code {name}} in a text is filled from the arguments. */
public final class Words {

    private static final List<String> BUNDLES = List.of(
            "org.hanshu.application.problems",
            "org.hanshu.application.refusals",
            "org.hanshu.command.refusals",
            "org.hanshu.query.refusals",
            "org.hanshu.saga.refusals");
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    private Words() {}

    /** The text of this code, or none where no bundle has it. */
    public static Optional<String> find(Locale locale, String code, Map<String, String> arguments) {
        return BUNDLES.stream()
                .flatMap(name -> bundle(name, locale).stream())
                .filter(bundle -> bundle.containsKey(code))
                .findFirst()
                .map(bundle -> fill(bundle.getString(code), Spoken.in(locale, code, arguments)));
    }

    /** The text of this code; the code itself where no bundle has it. */
    public static String say(Locale locale, String code, Map<String, String> arguments) {
        return find(locale, code, arguments).orElse(code);
    }

    static boolean known(String code) {
        return find(Languages.CHINESE, code, Map.of()).isPresent();
    }

    private static Optional<ResourceBundle> bundle(String name, Locale locale) {
        try {
            return Optional.of(ResourceBundle.getBundle(name, locale, Words.class.getClassLoader(), NO_FALLBACK));
        } catch (java.util.MissingResourceException e) {
            return Optional.empty();
        }
    }

    private static String fill(String text, Map<String, String> arguments) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(arguments.getOrDefault(found.group(1), found.group())));
    }
}
