package org.hanshu.benchmark;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.hanshu.support.Office;
import org.hanshu.support.Office.Answer;

/** How long it takes to be told 404 of a case that is there and one may not know of, beside one that is not there. */
final class GuessedCases {

    private GuessedCases() {}

    static void compare(Office stranger, String id, int times) {
        Map<String, Function<String, Answer>> ways = Map.of(
                "GET case", each -> stranger.get("/api/v1/cases/" + each),
                "GET timeline", each -> stranger.get("/api/v1/cases/" + each + "/timeline"),
                "POST accept", each -> stranger.post("/api/v1/cases/" + each + "/accept", "{}"));
        ways.forEach((way, guess) -> {
            ask(guess, id, new Stopwatch(), times / 4);
            var there = new Stopwatch();
            var nothing = new Stopwatch();
            for (var turn = 0; turn < times; turn += 10) {
                ask(guess, id, there, 10);
                ask(guess, "", nothing, 10);
            }
            var ofOne = there.medians().get("guess");
            var ofNone = nothing.medians().get("guess");
            System.out.printf(
                    "%-32s %8.2f ms of one that is there, %8.2f ms of none: ratio %.2f%n",
                    way, ofOne, ofNone, ofOne / ofNone);
        });
    }

    /** Of a new id each time where none is named. */
    private static void ask(Function<String, Answer> guess, String id, Stopwatch watch, int times) {
        for (var n = 0; n < times; n++) {
            var asked = id.isEmpty() ? UUID.randomUUID().toString() : id;
            watch.time("guess", () -> guess.apply(asked).expect(404));
        }
    }
}
