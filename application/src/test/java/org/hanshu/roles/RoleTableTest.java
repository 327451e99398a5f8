package org.hanshu.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hanshu.application.security.Account;
import org.hanshu.application.security.Accounts;
import org.hanshu.support.Office;
import org.hanshu.support.Office.Answer;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** The role table holds for every account at every endpoint that is served. */
@RunningHanshu
class RoleTableTest {

    private final RoleTable table = RoleTable.read();

    @LocalServerPort
    private int port;

    private Office clerk;

    @BeforeEach
    void open() {
        clerk = new Office("http://localhost:" + port, "clerk.gz");
    }

    @Test
    void hasARowForEveryEndpointAndAColumnForEveryAccount(@Autowired Accounts accounts) {
        var served = clerk.get("/v3/api-docs").expect(200).body().at("/paths").properties().stream()
                .flatMap(path -> path.getValue().propertyNames().stream()
                        .map(method -> method.toUpperCase(java.util.Locale.ROOT) + " " + path.getKey()));
        assertThat(table.rows().stream().map(RoleTable.Row::endpoint))
                .containsExactlyInAnyOrderElementsOf(served.toList());
        assertThat(table.accounts())
                .containsExactlyElementsOf(
                        accounts.all().stream().map(Account::name).toList());
        assertThat(table.rows()).allSatisfy(row -> assertThat(row.cells())
                .hasSameSizeAs(table.accounts())
                .allMatch(List.of("allow", "403", "404")::contains));
    }

    @Test
    void isOfEndpointsThatAreToldApartAndTakeEachHeaderOnce() {
        var paths = clerk.get("/v3/api-docs").expect(200).body().at("/paths");
        assertThat(paths.valueStream().flatMap(path -> path.valueStream())).allSatisfy(operation -> assertThat(operation
                        .at("/parameters")
                        .valueStream()
                        .map(each -> each.at("/in").asString() + " "
                                + each.at("/name").asString()))
                .doesNotHaveDuplicates());
        assertThat(paths.at("/~1api~1v1~1deadlines/get/summary"))
                .isNotEqualTo(paths.at("/~1api~1v1~1deadlines.ics/get/summary"));
    }

    @TestFactory
    Stream<DynamicTest> holds(@Autowired JdbcClient events) {
        var things = OneCase.make(clerk, events);
        return table.rows().stream().flatMap(row -> IntStream.range(
                        0, table.accounts().size())
                .mapToObj(n -> cell(row, table.accounts().get(n), row.cells().get(n), things)));
    }

    private DynamicTest cell(RoleTable.Row row, String account, String expected, OneCase things) {
        return dynamicTest(row.endpoint() + " as " + account + " → " + expected, () -> {
            var answer = ask(
                    clerk.as(account),
                    row,
                    things.path(row.path()),
                    things.ids().get("other"));
            if (expected.equals("allow")) {
                assertThat(answer.status()).as(answer.response().body()).isNotIn(401, 403, 404, 500);
            } else {
                assertThat(answer.status()).as(answer.response().body()).isEqualTo(Integer.parseInt(expected));
            }
        });
    }

    private Answer ask(Office office, RoleTable.Row row, String path, String other) {
        if (row.method().equals("GET")) {
            return office.get(path);
        }
        if (row.body().equals("multipart")) {
            return OneCase.upload(office);
        }
        return office.post(path, body(row).replace("{other}", other));
    }

    /** A long body is what can be read at a path: {@code @} and the path; its version is not sent back. */
    private String body(RoleTable.Row row) {
        if (!row.body().startsWith("@")) {
            return row.body();
        }
        var read = (ObjectNode)
                clerk.as("admin").get(row.body().substring(1)).expect(200).body();
        return read.without(List.of("version")).toString();
    }
}
