package org.hanshu.application.vault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyedDigestsTest {

    private final KeyedDigests digests = new KeyedDigests(new TinkCrypto(), new byte[] {1, 2, 3});

    @Test
    void areTheSameForTheSameWordsHoweverTheyWereTyped() {
        assertThat(digests.of("person", " 44010619080520501x ", "甲"))
                .isEqualTo(digests.of("person", "44010619080520501X", "甲"))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void tellPartsAndPurposesApart() {
        assertThat(digests.of("person", "ab", "c")).isNotEqualTo(digests.of("person", "a", "bc"));
        assertThat(digests.of("person", "ab")).isNotEqualTo(digests.of("story", "ab"));
    }

    @Test
    void cannotBeMadeWithoutTheKey() {
        var other = new KeyedDigests(new TinkCrypto(), new byte[] {4, 5, 6});

        assertThat(other.of("person", "ab")).isNotEqualTo(digests.of("person", "ab"));
    }
}
