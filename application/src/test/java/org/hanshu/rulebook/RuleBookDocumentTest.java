package org.hanshu.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Written anew by {@code -Dgenerate=write}. */
@DisplayName("The generated rule book")
class RuleBookDocumentTest {

    private static final Path FILE = Path.of("..", "docs", "generated", "rule-book.md");
    private static String written = "";

    @BeforeAll
    static void write() {
        written = RuleBookDocument.of(new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests())
                .withImportOption(RuleBookDocumentTest::isMain)
                .importPackages("org.hanshu"));
    }

    private static boolean isMain(Location location) {
        return !location.contains("-tests.jar");
    }

    @Test
    void isAsTheCodeHasIt() throws IOException {
        if ("write".equals(System.getProperty("generate"))) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, written);
        }
        assertThat(FILE).hasContent(written);
    }

    @Test
    void saysWhoMayGiveACommandAndThroughWhichAddress() {
        assertThat(written)
                .contains("| `RefuseCase` | ")
                .containsPattern(
                        "\\| `ApproveLetter` \\|[^|]*批准[^|]*\\| 监督委员会负责人 \\|[^|]*`/api/v1/letters/\\{id}/approve`");
    }

    @Test
    void saysWhereEachLimitIsWritten() {
        assertThat(written).containsPattern("\\| `letter.prompt.reply` \\| 61 \\| 30日 \\|.*地方性规定");
    }
}
