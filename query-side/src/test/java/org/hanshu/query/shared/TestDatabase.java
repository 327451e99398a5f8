package org.hanshu.query.shared;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** One PostgreSQL for all tests of a JVM, and in it a fresh database with the read models' tables for each that asks. */
public final class TestDatabase {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    public static DataSource fresh() {
        var name = "test_" + COUNT.incrementAndGet();
        JdbcClient.create(Server.ONE.getPostgresDatabase())
                .sql("create database " + name)
                .update();
        var database = Server.ONE.getDatabase("postgres", name);
        new ResourceDatabasePopulator(migrations()).execute(database);
        return database;
    }

    private static Resource[] migrations() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*.sql");
            Arrays.sort(found, Comparator.comparing(migration -> version(String.valueOf(migration.getFilename()))));
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code V252_1} comes after {@code V252}. */
    private static double version(String name) {
        return Double.parseDouble(name.substring(1, name.indexOf("__")).replace('_', '.'));
    }

    /** Started when the first test asks, ended and deleted with the JVM; these tests need no durability. */
    private static final class Server {
        static final EmbeddedPostgres ONE = launch();

        private static EmbeddedPostgres launch() {
            try {
                return EmbeddedPostgres.builder()
                        .setOverrideWorkingDirectory(new File("target/postgres-binaries").getAbsoluteFile())
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
