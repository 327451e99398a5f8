package org.hanshu.application.database;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.util.FileSystemUtils;

/** One PostgreSQL for all tests of a JVM, and in it a fresh database for each that asks. */
public final class TestDatabase {
    /** Unpacked once for all; gone with the next clean build. */
    static final Path BINARIES = Path.of("target", "postgres-binaries").toAbsolutePath();

    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    /** An outside database for a whole application, instead of one embedded in each context. */
    public static final class Initializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("fresh-database", settings()));
        }
    }

    /** The settings of an application whose database is a fresh one of this server. */
    public static Map<String, Object> settings() {
        return Map.of(
                "hanshu.db.url", address(create("hanshu")),
                "hanshu.db.user", server().user(),
                "hanshu.db.password", server().password(),
                "hanshu.db.pool-size", 20);
    }

    /** The empty database that such settings name, with the tables of this version. */
    public static DataSource migrated(Map<String, Object> settings) {
        var url = String.valueOf(settings.get("hanshu.db.url"));
        flyway(server(), url.substring(url.lastIndexOf('/') + 1)).load().migrate();
        return new DriverManagerDataSource(url, server().user(), server().password());
    }

    /** A pool over a fresh database in which all migrations of the class path have run. */
    public static DataSource fresh() {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(address(create(Server.TEMPLATE)));
        pool.setUsername(server().user());
        pool.setPassword(server().password());
        pool.setMaximumPoolSize(20);
        pool.setMinimumIdle(0);
        pool.setIdleTimeout(10_000);
        return pool;
    }

    /** A fresh database as the version before this migration left it. */
    static Earlier before(int migration) {
        var name = create("hanshu");
        flyway(server(), name).target(migration - 1 + "?").load().migrate();
        return new Earlier(name, new DriverManagerDataSource(address(name), server().user(), server().password()));
    }

    /** A database of an earlier version. */
    record Earlier(String name, DataSource database) {

        /** Runs what the present version adds. */
        void upgrade() {
            flyway(server(), name).load().migrate();
        }
    }

    private static FluentConfiguration flyway(EmbeddedDatabase server, String name) {
        return Flyway.configure()
                .dataSource(address(server, name), server.user(), server.password())
                .defaultSchema("platform")
                .outOfOrder(true);
    }

    static EmbeddedDatabase start(Path folder) throws IOException {
        return EmbeddedDatabase.start(PostgresFolder.in(folder), BINARIES);
    }

    static DataSource login(Database database) {
        return new DriverManagerDataSource(database.url(), database.user(), database.password());
    }

    private static String create(String template) {
        var name = "test_" + COUNT.incrementAndGet();
        JdbcClient.create(Server.OVERSIGHT)
                .sql("create database %s template %s".formatted(name, template))
                .update();
        return name;
    }

    private static String address(String name) {
        return address(server(), name);
    }

    private static String address(EmbeddedDatabase server, String name) {
        return server.url().replaceFirst("[^/]+$", name);
    }

    private static EmbeddedDatabase server() {
        return Server.ONE;
    }

    /** Started when the first test asks, ended with the JVM. */
    private static final class Server {
        static final String TEMPLATE = "migrated";
        static final EmbeddedDatabase ONE = launch();
        static final DataSource OVERSIGHT =
                new DriverManagerDataSource(ONE.url().replaceFirst("[^/]+$", "postgres"), ONE.user(), ONE.password());

        static {
            JdbcClient.create(OVERSIGHT).sql("create database " + TEMPLATE).update();
            flyway(ONE, TEMPLATE).load().migrate();
        }

        private static EmbeddedDatabase launch() {
            try {
                var folder = Files.createTempDirectory("hanshu");
                var server = start(folder);
                Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server, folder)));
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void end(EmbeddedDatabase server, Path folder) {
            server.close();
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
