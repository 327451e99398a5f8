package org.hanshu.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hanshu.roles.ScopeMatrix.Row;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every role at every address that is read: what it is answered about its own, a shared and a foreign case. */
@RunningHanshu
@DisplayName("The scope matrix")
class ScopeMatrixTest {

    private static final int MOST_PAGES = 40;
    private static final String UNKNOWN = "0190b6ee-0000-7000-8000-000000000002";

    private static final Map<String, String> CHANGES = Map.of(
            "/api/v1/cases/{id}/accept", "{}",
            "/api/v1/letters/{id}/submit", "{}",
            "/api/v1/cases/{id}/unmask", "{'party': 'CLAIMANT', 'reference': '穗工联〔2026〕1号', 'reason': 'SAFETY'}");

    private final ScopeMatrix matrix = ScopeMatrix.read();

    @LocalServerPort
    private int port;

    private Office clerk;

    @BeforeEach
    void open() {
        clerk = new Office("http://localhost:" + port, "clerk.gz");
    }

    @Test
    void hasARowForEveryAddressThatIsRead() {
        var served = clerk.get("/v3/api-docs").expect(200).body().at("/paths").properties().stream()
                .filter(path -> path.getValue().has("get"))
                .map(path -> path.getKey())
                .collect(Collectors.toSet());
        assertThat(matrix.rows().stream().map(Row::address)).containsExactlyInAnyOrderElementsOf(served);
    }

    @TestFactory
    Stream<DynamicTest> holds() throws IOException {
        var cases = ThreeCases.make(clerk);
        if ("write".equals(System.getProperty("generate"))) {
            Files.writeString(Path.of("target", "scope-matrix.csv"), written(cases));
        }
        var answers = cells().map(cell -> DynamicTest.dynamicTest(
                cell.row().path() + " as " + cell.account() + " → " + cell.expected(),
                () -> assertThat(answered(cell.row(), cell.account(), cases)).isEqualTo(cell.expected())));
        var guesses = cells().filter(Cell::hidesACase)
                .map(cell -> DynamicTest.dynamicTest(
                        cell.row().path() + " as " + cell.account() + " as if nothing were there",
                        () -> guess(cell, cases)));
        var changes = CHANGES.entrySet().stream()
                .map(change -> DynamicTest.dynamicTest(
                        "POST " + change.getKey() + " as if nothing were there",
                        () -> GuessedIds.tellNothing(
                                () -> clerk.as("officer.th")
                                        .post(cases.all().getFirst().path(change.getKey()), change.getValue()),
                                () -> clerk.as("officer.th")
                                        .post(change.getKey().replace("{id}", unknown()), change.getValue()))));
        return Stream.of(answers, guesses, changes).flatMap(each -> each);
    }

    /** What one account is answered at one address. */
    private record Cell(Row row, String account, String expected) {

        boolean hidesACase() {
            return row.isAboutCases() && row.path().contains("{id}") && expected.contains("404");
        }
    }

    private Stream<Cell> cells() {
        return matrix.rows().stream()
                .flatMap(row -> IntStream.range(0, matrix.accounts().size())
                        .mapToObj(n -> new Cell(
                                row, matrix.accounts().get(n), row.cells().get(n))));
    }

    /** The first of the cases that this account may not know of. */
    private void guess(Cell cell, ThreeCases cases) {
        var office = clerk.as(cell.account());
        var one = cases.all().get(List.of(cell.expected().split(" ", -1)).indexOf("404"));
        GuessedIds.tellNothing(
                () -> office.get(one.path(cell.row().path())),
                () -> office.get(one.path(cell.row().path().replace("{id}", unknown()))));
    }

    private static String unknown() {
        return UUID.randomUUID().toString();
    }

    /** One word for each of the cases, or one for all where the address is about none. */
    private String answered(Row row, String account, ThreeCases cases) {
        var office = clerk.as(account);
        if (!row.isAboutCases()) {
            return String.valueOf(
                    office.get(row.path().replace("{id}", UNKNOWN)).status());
        }
        return cases.all().stream()
                .map(one -> row.path().contains("{id}")
                        ? String.valueOf(office.get(one.path(row.path())).status())
                        : appears(office, row.path(), one))
                .collect(Collectors.joining(" "));
    }

    /** Whether the case stands in the list, on whichever page. */
    private static String appears(Office office, String path, ThreeCases.One one) {
        var next = path;
        for (var page = 0; page < MOST_PAGES; page++) {
            var answer = office.get(next);
            if (answer.status() != 200) {
                return String.valueOf(answer.status());
            }
            if (answer.response().body().contains(one.id())) {
                return "in";
            }
            if (!answer.response().body().startsWith("{")
                    || answer.text("/next").isEmpty()) {
                return "out";
            }
            next = path + "&after=" + answer.text("/next");
        }
        return "out";
    }

    private String written(ThreeCases cases) {
        var heading = "path," + String.join(",", matrix.accounts());
        return Stream.concat(
                        Stream.of(heading),
                        matrix.rows().stream()
                                .map(row -> row.path() + ","
                                        + matrix.accounts().stream()
                                                .map(account -> answered(row, account, cases))
                                                .collect(Collectors.joining(","))))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The shared one must be shared before anything is asked. */
    static void shared(Office partner, String path) {
        await().until(() -> partner.get(path).status(), status -> status == 200);
    }
}
