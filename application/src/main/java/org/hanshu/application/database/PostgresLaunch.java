package org.hanshu.application.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;

/** The settings that make the embedded PostgreSQL durable, private to this machine and the same everywhere. */
final class PostgresLaunch {
    private PostgresLaunch() {}

    static EmbeddedPostgres of(PostgresFolder folder, Path binaries, int port, String password, Duration wait)
            throws IOException {
        // Else it would look after a folder in the system's temporary one, which others share.
        System.setProperty("ot.epg.working-dir", binaries.toString());
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder.cluster())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setConnectConfig("password", password)
                .setPGStartupWait(wait)
                .setOutputRedirector(Redirect.appendTo(folder.log().toFile()))
                .setErrorRedirector(Redirect.appendTo(folder.log().toFile()));
        settings(builder);
        birth(builder, folder);
        return builder.start();
    }

    private static void settings(EmbeddedPostgres.Builder builder) {
        builder.setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "100")
                // A refused duplicate is daily business, and its line would name what was refused.
                .setServerConfig("log_min_messages", "log")
                .setServerConfig("log_checkpoints", "off");
    }

    /** No login without the password, from the first moment on; sorting that no operating system changes. */
    private static void birth(EmbeddedPostgres.Builder builder, PostgresFolder folder) {
        builder.setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", folder.passwordFile().toString())
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
    }
}
