package org.hanshu.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

class RefusalWordsTest {

    private static final Set<String> ZH = codes(Locale.CHINESE);
    private static final Set<String> EN = codes(Locale.ENGLISH);

    @Test
    void areTheSameInBothLanguages() {
        assertThat(ZH).isEqualTo(EN);
    }

    @ParameterizedTest
    @MethodSource("rules")
    void areThereForEveryRule(Enum<?> rule) {
        var ending = "." + rule.name().toLowerCase(Locale.ROOT).replace('_', '-');

        assertThat(ZH).anyMatch(code -> code.endsWith(ending));
    }

    static Stream<Enum<?>> rules() throws IOException, ClassNotFoundException {
        var rules = new ArrayList<Enum<?>>();
        for (var file : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:org/hanshu/command/**/*Rule.class")) {
            var path = file.getURL().getPath();
            var name = path.substring(path.lastIndexOf("org/hanshu/command/"), path.length() - ".class".length());
            for (var constant : Class.forName(name.replace('/', '.')).getEnumConstants()) {
                rules.add((Enum<?>) constant);
            }
        }
        return rules.stream();
    }

    private static Set<String> codes(Locale language) {
        return ResourceBundle.getBundle("org.hanshu.command.refusals", language).keySet();
    }
}
