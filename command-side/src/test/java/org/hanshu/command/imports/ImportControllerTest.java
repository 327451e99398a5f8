package org.hanshu.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.ImportId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.shared.Sender;
import org.hanshu.command.imports.hotline.HotlineExport;
import org.hanshu.command.shared.TestCommands;
import org.junit.jupiter.api.Test;

/** An upload that is none. */
class ImportControllerTest {

    private static final Sender CLERK = new Sender(
            new Caller("clerk.gz", new OrganisationId("gz-union"), Set.of(), "4401", Role.CLERK, null),
            "/api/v1/imports",
            null,
            null,
            "request-1",
            null);

    private final Nothing uploads = new Nothing();
    private final ImportController imports = new ImportController(
            uploads,
            TestCommands.leadingNowhere(),
            event -> {},
            Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC));

    @Test
    void isOfAFormatThatIsKnown() {
        assertRefused(() -> imports.take(null, "xml", CLERK), "import.unknown-format", "format");
        assertRefused(() -> imports.take(null, null, CLERK), "import.unknown-format", "format");
    }

    @Test
    void hasAFile() {
        assertRefused(() -> imports.take(null, HotlineExport.FORMAT, CLERK), "import.no-file", "file");
    }

    private static void assertRefused(ThrowingCallable upload, String code, String field) {
        assertThatThrownBy(upload).isInstanceOfSatisfying(RuleViolated.class, violated -> {
            assertThat(violated.refusal().code()).isEqualTo(code);
            assertThat(violated.refusal().arguments()).containsEntry("field", field);
        });
    }

    /** Keeps no file, and must not be asked to. */
    private static final class Nothing implements Uploads {

        @Override
        public boolean keep(Upload upload) {
            throw new AssertionError("A refused upload is kept");
        }

        @Override
        public List<ImportId> waiting() {
            return List.of();
        }

        @Override
        public Optional<Upload> find(ImportId importId) {
            return Optional.empty();
        }

        @Override
        public void forget(ImportId importId) {}
    }
}
