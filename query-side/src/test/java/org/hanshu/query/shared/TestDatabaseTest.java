package org.hanshu.query.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The PostgreSQL of these tests. */
class TestDatabaseTest {
    @Test
    void isTheVersionThatRunsLater() {
        var version = JdbcClient.create(TestDatabase.fresh())
                .sql("show server_version")
                .query(String.class)
                .single();
        assertThat(version).isEqualTo("18.6");
    }
}
