package org.hanshu.imports;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.hanshu.application.HanshuApplication;
import org.hanshu.support.FreshFolder;
import org.hanshu.support.Office;
import org.hanshu.support.Server;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ImportedExportTest {

    private static final Path SAMPLE = Path.of("../examples/hotline-export.csv");
    private static Server server;

    @BeforeAll
    static void start() {
        server = Server.start(FreshFolder.make());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void givesWhatTheContractSaysAndNothingTheSecondTime() throws IOException {
        var first = clerk().imported(Files.readAllBytes(SAMPLE));
        assertThat(first.status()).isEqualTo("DONE");
        assertThat(first.counts()).containsExactly(303, 295, 1, 7, 3);
        assertThat(first.lines("REFUSED"))
                .containsExactly(
                        "57 TIME_IMPOSSIBLE",
                        "58 TIME_MISSING",
                        "72 EMPLOYER_MISSING",
                        "82 HEADCOUNT_IMPOSSIBLE",
                        "83 HEADCOUNT_IMPOSSIBLE",
                        "98 CAUSE_MISSING",
                        "304 CUT_OFF");
        assertThat(first.warned()).containsExactly("12 USCC_CHECK", "112 IDENTITY_NUMBER_CHECK", "203 REPEATS");

        var second = clerk().imported(Files.readAllBytes(SAMPLE));
        assertThat(second.counts()).containsExactly(303, 0, 296, 7, 0);
    }

    @Test
    void countsAnotherFileByItsOwnRows() {
        var file = new Export("CRLF")
                .fine(2)
                .odd("1,59000", "零,59000")
                .odd("59000", "\"3,500.50\"")
                .again(2)
                .odd("440106", "4X")
                .odd(",,道路货运", ",91440106MA5F000360,道路货运")
                .odd("2026-09-28", "2026-09-31")
                .odd("的第9件", "的第9件\r\n第二行")
                .raw("CRLF99,2026/11/10 07:12")
                .windowsBytes();
        var report = clerk().imported(file);
        assertThat(report.counts()).containsExactly(11, 4, 1, 6, 1);
        assertThat(report.lines("REFUSED"))
                .containsExactly(
                        "4 HEADCOUNT_IMPOSSIBLE",
                        "7 REGION_WRONG",
                        "9 DATE_WRONG",
                        "10 CUT_OFF",
                        "11 CUT_OFF",
                        "12 CUT_OFF");
        assertThat(report.lines("DUPLICATE")).containsExactly("6");
        assertThat(report.warned()).containsExactly("8 USCC_CHECK");
    }

    static Stream<Arguments> badFiles() {
        var good = new Export("BAD").fine(1);
        return Stream.of(
                Arguments.of("file", "is empty", new byte[0]),
                Arguments.of("file", "no text file", new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2}),
                Arguments.of("file", "encoding", good.bytes(UTF_16)),
                Arguments.of("file", "encoding", good.bytes(Charset.forName("Big5"))),
                Arguments.of("file", "受理渠道", "工单编号,来电时间\n1,2\n".getBytes(UTF_8)));
    }

    @ParameterizedTest
    @MethodSource("badFiles")
    void isRefusedAtOnceWhereItCannotBeRead(String field, String message, byte[] file) {
        var answer = clerk().send(file, "Accept-Language", "en").expect(400);
        assertThat(answer.body().path("errors")).hasSize(1);
        assertThat(answer.text("/errors/0/field")).isEqualTo(field);
        assertThat(answer.text("/errors/0/message")).contains(message);
    }

    @Test
    void isRefusedInAnUnknownFormat() {
        var file = new Export("FORMAT").fine(1).bytes();
        var answer = office("clerk.gz")
                .upload("/api/v1/imports", "a.csv", file, "xml")
                .expect(400);
        assertThat(answer.text("/errors/0/field")).isEqualTo("format");
    }

    @Test
    void isRefusedWhereItIsTooLarge() {
        clerk().send(new byte[65 << 20]).expect(413);
    }

    @Test
    void isTakenFromThoseOnlyWhoTakeComplaintsIn() {
        new Clerk(office("mediator.gz"))
                .send(new Export("ROLE").fine(1).bytes())
                .expect(403);
    }

    @Test
    void isSeenByTheImportersOwnUnionAlone() {
        var id = clerk().send(new Export("SEEN").fine(1).bytes()).expect(202).text("/id");
        clerk().report(id);
        office("officer.gz").get("/api/v1/imports/" + id).expect(200);
        office("officer.sn").get("/api/v1/imports/" + id).expect(404);
    }

    @Test
    void isOneImportHoweverOftenItIsSentUnderOneKey() {
        var file = new Export("KEY").fine(2).bytes();
        var first = clerk().send(file, "Idempotency-Key", "import-1").expect(202);
        var again = clerk().send(file, "Idempotency-Key", "import-1").expect(202);
        assertThat(again.text("/id")).isEqualTo(first.text("/id"));
        assertThat(clerk().report(first.text("/id")).counts()).containsExactly(2, 2, 0, 0, 0);
        var other = new Export("OTHER").fine(1).bytes();
        clerk().send(other, "Idempotency-Key", "import-1").expect(422);
    }

    @Test
    void isSentFromTheCommandLineToo() throws Exception {
        var file = Files.write(
                FreshFolder.make().resolve("export.csv"),
                new Export("CLI").fine(2).again(2).odd("440106", "").windowsBytes());
        var shell = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=en",
                "-cp",
                System.getProperty("java.class.path"),
                HanshuApplication.class.getName(),
                "import",
                file.toString(),
                "--server",
                server.address(),
                "--user",
                "clerk.gz");
        shell.environment().put("HANSHU_PASSWORD", "training");
        var process = shell.redirectErrorStream(true).start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(1);
        assertThat(said).contains("4 rows read: 2 imported, 1 duplicates, 1 refused, 0 warnings", "line 5 CLI4: ");
    }

    @Test
    void goesOnAfterAKillAsIfNothingHadHappened() {
        var file = new Export("KILL")
                .fine(120)
                .again(7)
                .odd("2026/11/10", "2026/11/31")
                .fine(120)
                .bytes();
        var id = clerk().send(file).expect(202).text("/id");
        for (var read : new int[] {1, 130}) {
            await().atMost(Duration.ofMinutes(1)).until(() -> clerk().look(id).read() >= read);
            server.kill();
            server.startAgain();
        }
        var report = clerk().report(id);
        assertThat(report.status()).isEqualTo("DONE");
        assertThat(report.counts()).containsExactly(242, 240, 1, 1, 0);
        assertThat(report.lines("DUPLICATE")).containsExactly("122");
    }

    private static Clerk clerk() {
        return new Clerk(office("clerk.gz"));
    }

    private static Office office(String account) {
        return new Office(server.address(), account);
    }
}
