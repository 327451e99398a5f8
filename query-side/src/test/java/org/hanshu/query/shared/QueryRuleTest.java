package org.hanshu.query.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class QueryRuleTest {

    @ParameterizedTest
    @EnumSource
    void hasWordsInBothLanguages(QueryRule rule) {
        var code = rule.violated(Map.of()).refusal().code();
        for (var language : new Locale[] {Locale.CHINESE, Locale.ENGLISH}) {
            var words = ResourceBundle.getBundle(
                    "org.hanshu.query.refusals",
                    language,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            assertThat(words.getString(code)).isNotBlank();
        }
    }
}
