package org.hanshu.application.database;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A delivery without its own PostgreSQL")
class BroughtPostgresTest {

    @Test
    void saysWhichSettingNamesOne() {
        assertThatThrownBy(() -> BroughtPostgres.require("Plan9", "amd64"))
                .isInstanceOfSatisfying(NoDatabase.class, missing -> {
                    var told = requireNonNull(new NoDatabaseAnalyzer().analyze(missing));
                    assertThat(told.getDescription()).contains("HANSHU_DB_URL names none");
                    assertThat(told.getAction()).contains("HANSHU_DB_URL", "HANSHU_DB_USER", "HANSHU_DB_PASSWORD");
                });
    }

    @Test
    void isNotTheOneOfThisBuild() throws IOException {
        BroughtPostgres.require();
        BroughtPostgres.require("Darwin", "aarch64");
    }
}
