package org.hanshu.application.database;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** The PostgreSQL that the delivery brings for this machine: a container's image has none. */
final class BroughtPostgres {

    private BroughtPostgres() {}

    /** Said before a folder is made, which in a container could not be. */
    static void require() throws IOException {
        require(system(System.getProperty("os.name")), System.getProperty("os.arch"));
    }

    static void require(String system, String machine) throws IOException {
        try (var archive = archive(system, machine.equals("amd64") ? "x86_64" : machine)) {
            if (archive.read() < 0) {
                throw new NoDatabase();
            }
        }
    }

    private static InputStream archive(String system, String machine) throws IOException {
        try {
            return DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(system, machine);
        } catch (IllegalStateException missing) {
            throw new NoDatabase();
        }
    }

    private static String system(String name) {
        var low = name.toLowerCase(Locale.ROOT);
        return low.startsWith("windows") ? "Windows" : low.startsWith("mac") ? "Darwin" : "Linux";
    }
}
