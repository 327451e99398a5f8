package org.hanshu.application.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.hanshu.application.roles.RolesCannotWork;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A database that starts before the application knows what it is made of. */
class EarlyStartTest {

    @TempDir
    private Path folder;

    @Test
    void isTheOneThatTheApplicationUsesAndEnds() throws IOException, SQLException {
        Postmaster postmaster;
        try (var application = run(DatabaseConfiguration.class)) {
            var database = application.getBean(Database.class);
            postmaster = Postmaster.of(cluster()).orElseThrow();
            try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
                assertThat(connection.isValid(1)).isTrue();
            }
        }
        assertThat(postmaster.isAlive()).isFalse();
    }

    @Test
    void isEndedWhereSomethingElseFailsFirst() throws IOException {
        assertThatThrownBy(() -> run(Failing.class)).hasStackTraceContaining("no master key");
        assertThat(Files.exists(cluster())).isTrue();
        assertThat(Postmaster.of(cluster())).isEmpty();
    }

    @Test
    void tellsWhoseFolderItIs() throws IOException {
        var holder = TestDatabase.start(folder);
        try (holder) {
            assertThatThrownBy(() -> run(DatabaseConfiguration.class)).hasRootCauseInstanceOf(FolderInUse.class);
        }
    }

    @Test
    void beginsNothingWithRolesThatCannotWork() {
        assertThatThrownBy(() -> run(DatabaseConfiguration.class, "--hanshu.roles=portal"))
                .isInstanceOf(RolesCannotWork.class);
        assertThat(Files.exists(cluster())).isFalse();
    }

    private Path cluster() {
        return folder.resolve("postgres");
    }

    private ConfigurableApplicationContext run(Class<?> configuration, String... more) {
        var arguments = new ArrayList<>(List.of(more));
        arguments.add("--hanshu.data=" + folder);
        return new SpringApplicationBuilder(configuration)
                .web(WebApplicationType.NONE)
                .initializers(new EarlyStart())
                .run(arguments.toArray(String[]::new));
    }

    @Configuration(proxyBeanMethods = false)
    static class Failing {

        @Bean
        String masterKey() {
            throw new IllegalStateException("no master key");
        }
    }
}
