package org.hanshu.application.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private StubServer server;

    @TempDir
    Path folder;

    @BeforeEach
    void start() throws IOException {
        server = StubServer.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void belongsToTheServerWhereNoVerbStandsFirst() {
        assertThat(CommandLine.isMeantBy()).isFalse();
        assertThat(CommandLine.isMeantBy("--server.port=1")).isFalse();
        assertThat(CommandLine.isMeantBy("help")).isTrue();
        assertThat(CommandLine.isMeantBy("--help")).isTrue();
        assertThat(CommandLine.isMeantBy("anything")).isTrue();
    }

    @Test
    void helpsInBothLanguages() {
        assertThat(obey(Locale.ENGLISH, Map.of(), "help")).isZero();
        assertThat(out.toString(UTF_8))
                .contains("\n  java -jar hanshu.jar import FILE", "verify BUNDLE", "\n      exits 0");
        assertThat(obey(Locale.CHINA, Map.of(), "-h")).isZero();
        assertThat(out.toString(UTF_8)).contains("导入正在运行的服务");
    }

    @Test
    void helpsWhereTheVerbIsUnknown() {
        assertThat(obey(Locale.ENGLISH, Map.of(), "frobnicate")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("There is no verb frobnicate.", "import FILE");
    }

    @Test
    void saysThatBundlesComeLater() {
        assertThat(obey(Locale.ENGLISH, Map.of(), "verify", "a.zip")).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("later version");
    }

    @Test
    void importsAFileAndPrintsWhatBecameOfIt() throws IOException {
        server.refused = 1;
        assertThat(importFile(Locale.ENGLISH)).isEqualTo(1);
        assertThat(server.uploaded).contains("name=\"format\"", "hotline-csv", "filename=\"export.csv\"", "工单编号");
        assertThat(server.authorization).isEqualTo("Basic Y2xlcmsuZ3o6c2VjcmV0");
        assertThat(err.toString(UTF_8)).contains("1 of 3 rows", "3 of 3 rows");
        assertThat(out.toString(UTF_8))
                .contains(
                        "3 rows read: 1 imported, 1 duplicates, 1 refused, 1 warnings",
                        "line 2 A1, warning: The check character is wrong.",
                        "line 3 A1: Taken in before.",
                        "line 4 A2: Refused: impossible time.");
    }

    @Test
    void speaksChinese() throws IOException {
        server.refused = 1;
        importFile(Locale.CHINA);
        assertThat(out.toString(UTF_8)).contains("读取 3 行：导入 1，重复 1，退回 1，提示 1", "第 4 行 A2 退回：Refused");
        assertThat(server.language).isEqualTo("zh");
    }

    @Test
    void exitsWithZeroWhereNothingWasRefused() throws IOException {
        assertThat(importFile(Locale.ENGLISH)).isZero();
    }

    @Test
    void exitsWithTwoWhereNothingWasImported() throws IOException {
        server.imported = 0;
        assertThat(importFile(Locale.ENGLISH)).isEqualTo(2);
    }

    @Test
    void waitsForAServerThatRestarts() throws IOException {
        server.silences = 2;
        assertThat(importFile(Locale.ENGLISH)).isZero();
    }

    @Test
    void saysWhyTheServerRefuses() throws IOException {
        server.refusal =
                "{\"title\":\"Bad Request\",\"detail\":\"x\",\"errors\":[{\"field\":\"file\",\"message\":\"The file is empty.\"}]}";
        assertThat(importFile(Locale.ENGLISH)).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("The server refuses (400): The file is empty.");
    }

    @Test
    void saysThatThePasswordIsWrong() throws IOException {
        server.password = "another";
        assertThat(importFile(Locale.ENGLISH)).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("account or its password is wrong");
    }

    @Test
    void saysThatTheServerIsBusyWhereNobodyLookedAtThePassword() throws IOException {
        server.signsIn = 503;
        assertThat(importFile(Locale.ENGLISH)).isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .contains("too much to do now", "try again later")
                .doesNotContain("password is wrong");
        assertThat(importFile(Locale.CHINA)).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("目前繁忙");
        assertThat(server.uploaded).isEmpty();
    }

    @Test
    void saysThatTheImportGoesOnWhereItsTokenEnded() throws IOException {
        server.token = "a.b.c";
        server.tokenHolds = 2; // The file is taken in, and the report is asked for once.
        var environment = Map.of("HANSHU_TOKEN", "a.b.c");
        assertThat(obey(Locale.ENGLISH, environment, "import", file(), "--server", server.address()))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8))
                .contains(
                        "the import " + StubServer.JOB + " goes on",
                        "GET " + server.address() + "/api/v1/imports/" + StubServer.JOB)
                .doesNotContain("password is wrong");
    }

    @Test
    void saysThatATokenHasEndedBefore() throws IOException {
        server.token = "a.b.c";
        assertThat(obey(Locale.CHINA, Map.of("HANSHU_TOKEN", "a.b.c"), "import", file(), "--server", server.address()))
                .isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("HANSHU_TOKEN").doesNotContain("仍在继续");
    }

    @Test
    void saysThatNoServerRuns() throws IOException {
        server.stop();
        assertThat(importFile(Locale.ENGLISH)).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("cannot be reached");
    }

    @Test
    void saysThatTheFileIsMissing() {
        var args = new String[] {"import", "nowhere.csv", "--user", "clerk.gz"};
        assertThat(obey(Locale.ENGLISH, Map.of("HANSHU_PASSWORD", "x"), args)).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("nowhere.csv cannot be read");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.csv b.csv", "--colour red", "a.csv --user", "--user clerk.gz"})
    void refusesWordsThatMakeNoSense(String words) {
        var args = ("import " + words).strip().split(" ");
        assertThat(obey(Locale.ENGLISH, Map.of(), args)).isEqualTo(2);
        assertThat(err.toString(UTF_8)).isNotBlank();
    }

    @Test
    void asksForThePasswordWhereNoneIsGiven() throws IOException {
        assertThat(obey(
                        Locale.ENGLISH,
                        Map.of(),
                        "import",
                        file(),
                        "--user=clerk.gz",
                        "--server",
                        server.address() + "/"))
                .isZero();
        assertThat(server.authorization).isEqualTo("Basic Y2xlcmsuZ3o6c2VjcmV0");
    }

    @Test
    void asksTheServerBesideItWhetherItIsReady() throws IOException {
        assertThat(obey(Locale.ENGLISH, Map.of("HANSHU_PORT", server.port()), "health"))
                .isZero();
        server.readiness = 503;
        assertThat(obey(Locale.ENGLISH, Map.of("HANSHU_PORT", server.port()), "health"))
                .isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("not ready: 503");
        server.stop();
        assertThat(obey(Locale.ENGLISH, Map.of("HANSHU_PORT", server.port()), "health"))
                .isEqualTo(1);
    }

    @Test
    void makesAMasterKeyAndNeverOverAnother() throws IOException {
        var key = folder.resolve("master.key");
        assertThat(obey(Locale.ENGLISH, Map.of(), "key", key.toString())).isZero();
        assertThat(Files.getPosixFilePermissions(key))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        var made = Files.readString(key);

        assertThat(obey(Locale.ENGLISH, Map.of(), "key", key.toString())).isEqualTo(2);
        assertThat(err.toString(UTF_8)).contains("is there already");
        assertThat(Files.readString(key)).isEqualTo(made).isNotBlank();
        assertThat(obey(Locale.CHINA, Map.of(), "key")).isEqualTo(2);
    }

    private int importFile(Locale locale) throws IOException {
        var environment = Map.of("HANSHU_PASSWORD", "secret", "HANSHU_USER", "clerk.gz");
        return obey(locale, environment, "import", file(), "--server", server.address());
    }

    private String file() throws IOException {
        return Files.writeString(folder.resolve("export.csv"), "工单编号\nA1\nA1\nA2\n")
                .toString();
    }

    private int obey(Locale locale, Map<String, String> environment, String... args) {
        var terminal = new Terminal(
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8),
                locale,
                environment::get,
                question -> Optional.of("secret"),
                false);
        return new CommandLine(terminal).obey(List.of(args));
    }
}
