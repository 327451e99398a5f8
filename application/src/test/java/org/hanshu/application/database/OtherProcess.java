package org.hanshu.application.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A second JVM that starts the database in a folder, leaves a mark in it and dies as by kill -9. */
final class OtherProcess {
    private final Process process;

    private OtherProcess(Process process) {
        this.process = process;
    }

    static OtherProcess start(Path folder) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new OtherProcess(new ProcessBuilder(
                        java.toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProcess.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start());
    }

    String lastWord() throws IOException {
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    public static void main(String[] args) throws IOException {
        try {
            var database = TestDatabase.start(Path.of(args[0]));
            JdbcClient.create(TestDatabase.login(database))
                    .sql("create table left_behind as select 42 as answer")
                    .update();
        } catch (FolderInUse e) {
            System.out.println(e.getMessage());
        }
        Runtime.getRuntime().halt(137);
    }
}
