package org.hanshu.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineWordsTest {

    static Iterable<String> everyEvent() {
        return new TreeSet<>(EventNames.all());
    }

    @ParameterizedTest
    @MethodSource("everyEvent")
    void haveASentenceForEveryEventInBothLanguages(String name) {
        assertThat(words(Locale.CHINESE).getString(name)).matches("(?s).*[\\u4e00-\\u9fff].*");
        assertThat(words(Locale.ENGLISH).getString(name)).matches("(?s)\\p{ASCII}+");
    }

    @Test
    void areTheSameKeysInBothLanguages() {
        assertThat(words(Locale.CHINESE).keySet())
                .isEqualTo(words(Locale.ENGLISH).keySet());
    }

    @Test
    void knowEveryEventByTheNameUnderWhichItIsStored() {
        assertThat(EventNames.all())
                .contains("case.filed", "case.accepted", "case-file.opened", "letter.receipt-refused")
                .contains("letter-book.number-allotted", "proposal.proposed", "import.rows-taken")
                .contains("rule-book.rules-published", "work-calendar.year-published")
                .hasSizeGreaterThan(53);
    }

    private static ResourceBundle words(Locale language) {
        return ResourceBundle.getBundle(
                "org.hanshu.query.timeline.timeline",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
