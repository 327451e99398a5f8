package org.hanshu.command.letter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.hanshu.api.letter.Demand;
import org.hanshu.api.letter.LetterText;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.Personal;
import org.jspecify.annotations.Nullable;

/** What a letter says, in clear words: each text becomes its own data subject, and the whole has a hash. */
record ClearText(String facts, List<String> legalBasis, List<DemandRequest> demands) {

    LetterText of(LetterId letter) {
        var numbered = IntStream.rangeClosed(1, demands.size())
                .mapToObj(n -> demand(letter, n, demands.get(n - 1)))
                .toList();
        return new LetterText(text(letter, "facts", facts), legalBasis, numbered, sha256());
    }

    private static Demand demand(LetterId letter, int n, DemandRequest told) {
        return new Demand(
                n,
                text(letter, "demand-" + n + "-problem", told.problem()),
                text(letter, "demand-" + n + "-demand", told.demand()),
                told.respondent(),
                told.claims(),
                told.amount(),
                told.persons());
    }

    private static Personal<String> text(LetterId letter, String place, String words) {
        return Personal.text(Derived.TEXT.id(letter, place), words);
    }

    /** Over every part in its order, each after its length, so that no two texts look the same. */
    private String sha256() {
        var canonical = new StringBuilder();
        append(canonical, facts);
        append(canonical, legalBasis.size());
        legalBasis.forEach(article -> append(canonical, article));
        append(canonical, demands.size());
        for (var demand : demands) {
            append(canonical, demand.problem());
            append(canonical, demand.demand());
            append(canonical, demand.respondent());
            append(canonical, demand.claims());
            append(canonical, demand.amount());
            append(canonical, demand.persons());
        }
        return sha256(canonical.toString());
    }

    private static void append(StringBuilder canonical, @Nullable Object part) {
        var words = part == null ? "" : part.toString();
        canonical.append(words.length()).append(':').append(words);
    }

    private static String sha256(String words) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
