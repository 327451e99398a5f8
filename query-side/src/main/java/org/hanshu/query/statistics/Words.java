package org.hanshu.query.statistics;

import java.util.Locale;
import java.util.ResourceBundle;
import org.hanshu.api.vocabulary.Word;

/** What figures are called in the reader's language, and by which formulas they are reckoned. */
final class Words {

    private final Locale language;
    private final ResourceBundle bundle;

    Words(Locale reader) {
        language = reader.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
        bundle = ResourceBundle.getBundle(
                "org.hanshu.query.statistics.statistics",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    String of(Word word) {
        return language.equals(Locale.ENGLISH) ? word.en() : word.zh();
    }

    /** A rule that somebody published is called by its id. */
    String of(String sort, String code) {
        var key = sort + "." + code;
        return bundle.containsKey(key) ? bundle.getString(key) : code;
    }
}
