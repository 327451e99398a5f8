package org.hanshu.api.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a step of the ladder of letters may be left out 越级事由. */
public enum SkipGround implements Word {
    SAFETY_DANGER("危及劳动者生命安全", "danger to life and safety", "安全", "危及"),
    MASS_ARREARS("群体性欠薪", "arrears of many workers", "群体", "集体欠薪"),
    VIOLENCE("暴力或者强迫劳动", "violence or forced labour", "暴力", "强迫劳动");

    private final String zh;
    private final String en;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> words;

    SkipGround(String zh, String en, String... words) {
        this.zh = zh;
        this.en = en;
        this.words = List.of(words);
    }

    /** The ground that a reason begins with: by its code, its name in either language, or a word for it. */
    public static Optional<SkipGround> namedIn(String reason) {
        return Arrays.stream(values()).filter(each -> each.isNamedIn(reason)).findFirst();
    }

    private boolean isNamedIn(String reason) {
        var told = reason.strip();
        return Stream.concat(Stream.of(name(), zh, en), words.stream())
                .anyMatch(word -> told.regionMatches(true, 0, word, 0, word.length()));
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }
}
