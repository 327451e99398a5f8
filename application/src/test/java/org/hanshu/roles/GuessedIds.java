package org.hanshu.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.hanshu.support.Office.Answer;

/** Whoever guesses ids learns of a thing that is there no more than of one that is not: not by the answer, nor by its way. */
final class GuessedIds {

    private static final Set<String> EACH_TIME_ANOTHER =
            Set.of("date", "x-request-id", "hanshu-position", "connection");

    private GuessedIds() {}

    private record Told(int status, String body, Map<String, Object> headers) {}

    static void tellNothing(Supplier<Answer> ofWhatIsThere, Supplier<Answer> ofNothing) {
        var told = told(ofWhatIsThere.get());
        assertThat(told.status()).isEqualTo(404);
        assertThat(told).isEqualTo(told(ofNothing.get()));
        try (var statements = new Statements()) {
            Supplier<List<String>> wayToOne =
                    () -> statements.during(() -> ofWhatIsThere.get().expect(404));
            Supplier<List<String>> wayToNone =
                    () -> statements.during(() -> ofNothing.get().expect(404));
            assertThat(wayToNone.get()).isNotEmpty();
            // What the engine looks at once a second falls into the one or into the other.
            await().atMost(Duration.ofSeconds(10))
                    .untilAsserted(() -> assertThat(wayToOne.get()).isEqualTo(wayToNone.get()));
        }
    }

    private static Told told(Answer answer) {
        var headers = new TreeMap<String, Object>(answer.response().headers().map());
        headers.keySet().removeAll(EACH_TIME_ANOTHER);
        return new Told(answer.status(), answer.response().body(), headers);
    }
}
