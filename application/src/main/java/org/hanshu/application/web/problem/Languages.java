package org.hanshu.application.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Collections;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/** Chinese unless English is asked for, by {@code ?lang=} on a page or by Accept-Language. */
public final class Languages implements LocaleResolver {

    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return of(request);
    }

    public static Locale of(HttpServletRequest request) {
        return asked(request).flatMap(Languages::spoken).findFirst().orElse(CHINESE);
    }

    private static Stream<Locale> asked(HttpServletRequest request) {
        var query = request.getQueryString();
        if (query != null && query.matches("(.*&)?lang=(zh|en)(&.*)?")) {
            return Stream.of(Locale.forLanguageTag(query.replaceFirst("(?:.*&)?lang=(zh|en)(?:&.*)?", "$1")));
        }
        return request.getHeader("Accept-Language") == null
                ? Stream.of()
                : Collections.list(request.getLocales()).stream();
    }

    private static Stream<Locale> spoken(Locale asked) {
        return switch (asked.getLanguage()) {
            case "zh" -> Stream.of(CHINESE);
            case "en" -> Stream.of(Locale.ENGLISH);
            default -> Optional.<Locale>empty().stream();
        };
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language follows from the request");
    }
}
