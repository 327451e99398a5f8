package org.hanshu.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hanshu.application.cli.TypedImport;

/** A hotline's export, sent by the jar's verb to a server on which no password is known to everybody. */
final class Importing {

    private static final int LINES = 3;

    private Importing() {}

    static void byVerb(String server, String account, String password) throws IOException {
        var file = beginningOfTheSample();
        var done = TypedImport.of(file, server, Map.of("HANSHU_USER", account, "HANSHU_PASSWORD", password));
        assertThat(done.words()).contains("2 rows read");
        var wrong = TypedImport.of(file, server, Map.of("HANSHU_USER", account, "HANSHU_PASSWORD", "wrong"));
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.words()).contains("The account or its password is wrong");
        var forged = TypedImport.of(file, server, Map.of("HANSHU_TOKEN", "a.b.c"));
        assertThat(forged.exit()).isEqualTo(2);
        assertThat(forged.words()).contains("HANSHU_TOKEN");
    }

    private static Path beginningOfTheSample() throws IOException {
        var beginning = new ByteArrayOutputStream();
        var lines = 0;
        for (var letter : Files.readAllBytes(sample())) {
            beginning.write(letter);
            lines += letter == '\n' ? 1 : 0;
            if (lines == LINES) {
                break;
            }
        }
        return Files.write(Files.createTempFile("export", ".csv"), beginning.toByteArray());
    }

    private static Path sample() {
        var here = Path.of("examples/hotline-export.csv");
        return Files.exists(here) ? here : Path.of("../examples/hotline-export.csv");
    }
}
