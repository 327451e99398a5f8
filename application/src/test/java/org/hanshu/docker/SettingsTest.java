package org.hanshu.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The table of settings")
class SettingsTest {

    @Test
    void tellsOfAllThatTheEngineReadsAndOfNothingElse() {
        assertThat(Settings.told()).isEqualTo(Settings.read());
    }

    @Test
    void isWhatTheRestOfTheHandbookSpeaksOf() {
        var known = new TreeSet<>(Settings.read());
        known.addAll(Settings.ofVerbs());
        assertThat(named(Settings.HANDBOOK)).isNotEmpty().isSubsetOf(known);
        assertThat(named("README.md")).isSubsetOf(known);
        assertThat(named("README.zh.md")).isSubsetOf(known);
    }

    private static Set<String> named(String file) {
        return Delivery.found("(HANSHU_[A-Z_]*[A-Z])", Delivery.text(file)).collect(Collectors.toSet());
    }
}
