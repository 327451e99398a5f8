package org.hanshu.application.vault;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MasterKeyTest {

    private static final byte[] KEY = {1, 2, 3};
    private static final byte[] BOUND = {9};

    private final CryptoProvider crypto = new TinkCrypto();

    @TempDir
    private Path folder;

    @Test
    void isMadeOnFirstStartForItsOwnerOnly() throws IOException {
        MasterKey.in(file(), crypto, false);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void unwrapsAfterARestartWhatItWrapped() {
        var wrapped = MasterKey.in(file(), crypto, false).wrap(KEY, BOUND);

        assertThat(MasterKey.in(file(), crypto, true).unwrap(wrapped, BOUND)).isEqualTo(KEY);
    }

    @Test
    void isNotMadeAnewWhereKeysHangOnTheLostOne() {
        assertThatThrownBy(() -> MasterKey.in(file(), crypto, true))
                .isInstanceOfSatisfying(WrongMasterKey.class, wrong -> {
                    var told = requireNonNull(new WrongMasterKeyAnalyzer().analyze(wrong, wrong));
                    assertThat(told.getDescription()).contains("no master key", "Nothing was changed");
                    assertThat(told.getAction()).contains("HANSHU_MASTER_KEY_FILE", "HANSHU_OTHER_MASTER_KEY_FILE");
                });
        assertThat(file()).doesNotExist();
    }

    @Test
    void opensNothingThatAnotherOneWrapped() {
        var wrapped = MasterKey.in(file(), crypto, false).wrap(KEY, BOUND);
        var other = MasterKey.in(folder.resolve("other.key"), crypto, false);

        assertThatThrownBy(() -> other.unwrap(wrapped, BOUND)).isInstanceOf(IllegalStateException.class);
    }

    private Path file() {
        return folder.resolve("deep/master.key");
    }
}
