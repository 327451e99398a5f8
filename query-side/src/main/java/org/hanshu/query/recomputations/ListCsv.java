package org.hanshu.query.recomputations;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.hanshu.api.recomputation.LastDay;
import org.hanshu.api.vocabulary.Word;
import org.hanshu.query.recomputations.RecomputationReport.ListLine;
import org.hanshu.query.shared.Csv;

/** The list before and after as a table. */
final class ListCsv {

    private final Locale language;
    private final ResourceBundle words;

    private ListCsv(Locale reader) {
        language = reader.getLanguage().equals("en") ? Locale.ENGLISH : Locale.CHINESE;
        words = ResourceBundle.getBundle(
                "org.hanshu.query.recomputations.list",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static String of(List<ListLine> list, Locale reader) {
        var table = new ListCsv(reader);
        return Csv.of(table.words.getString("header"), list.stream().map(table::line));
    }

    private String line(ListLine line) {
        return Csv.line(
                line.n(),
                word(line.thing()),
                String.join(" ", line.caseNumbers()),
                line.number(),
                line.title(),
                line.rule(),
                line.before().due(),
                certainty(line.before()),
                line.after().due(),
                certainty(line.after()),
                word(line.change()),
                words.getString(line.carried().name()),
                line.id());
    }

    private String certainty(LastDay day) {
        return words.getString(day.provisional() ? "provisional" : "final");
    }

    private String word(Word word) {
        return language.equals(Locale.ENGLISH) ? word.en() : word.zh();
    }
}
