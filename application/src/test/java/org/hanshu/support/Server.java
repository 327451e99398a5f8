package org.hanshu.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.awaitility.core.ConditionTimeoutException;
import org.hanshu.application.HanshuApplication;

/** An engine in a process of its own, in training, that can be killed and started again on the same folder and port. */
public final class Server implements AutoCloseable {

    /** These processes live for seconds: two cores are better spent on them than on compiling them well. */
    private static final String SOON = "-XX:TieredStopAtLevel=1";

    private final Path folder;
    private final int port;
    private final Map<String, String> settings;
    private Process process;

    private Server(Path folder, int port, Map<String, String> settings) {
        this.folder = folder;
        this.port = port;
        this.settings = Map.copyOf(settings);
        this.process = launch();
    }

    public static Server start(Path folder) {
        return start(folder, Map.of("SPRING_PROFILES_ACTIVE", "training"));
    }

    /** Without training, where nobody's password is known; with these settings of an operator. */
    public static Server startInUse(Path folder, Map<String, String> settings) {
        return start(folder, settings);
    }

    /** The same, and others meanwhile: nobody waits here until it is ready. */
    public static Server launchInUse(Path folder, Map<String, String> settings) {
        return new Server(folder, freePort(), settings);
    }

    private static Server start(Path folder, Map<String, String> settings) {
        var server = launchInUse(folder, settings);
        server.awaitReady();
        return server;
    }

    public long pid() {
        return process.pid();
    }

    public int port() {
        return port;
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /** As kill -9 does it: the JVM and the postmaster, without a word to either. */
    public void kill() {
        var postmaster = postmaster();
        process.destroyForcibly();
        postmaster.ifPresent(ProcessHandle::destroyForcibly);
        await().until(() ->
                !process.isAlive() && postmaster.map(p -> !p.isAlive()).orElse(true));
    }

    public void startAgain() {
        process = launch();
        awaitReady();
    }

    /** A look into the database behind the running engine. */
    public Connection database() throws SQLException {
        try {
            var dbPort = Files.readString(folder.resolve("postgres.port")).strip();
            var password = Files.readString(folder.resolve("postgres.password")).strip();
            return DriverManager.getConnection(
                    "jdbc:postgresql://127.0.0.1:" + dbPort + "/hanshu", "postgres", password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(25, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Process launch() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ProcessBuilder(
                java, SOON, "-cp", System.getProperty("java.class.path"), HanshuApplication.class.getName());
        command.environment()
                .putAll(Map.of(
                        "HANSHU_DATA", folder.toString(),
                        "HANSHU_PORT", Integer.toString(port),
                        "SPRING_PROFILES_ACTIVE", "default"));
        command.environment().putAll(settings);
        try {
            return command.redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void awaitReady() {
        try {
            awaitAnswer();
        } catch (ConditionTimeoutException e) {
            throw new IllegalStateException("the engine does not become ready: " + lastWords(), e);
        }
    }

    private void awaitAnswer() {
        var office = new Office(address(), "officer.gz");
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    if (!process.isAlive()) {
                        throw new IllegalStateException("the engine stopped: " + lastWords());
                    }
                    try {
                        return office.get("/actuator/health/readiness").status() == 200;
                    } catch (UncheckedIOException e) {
                        return false;
                    }
                });
    }

    private java.util.Optional<ProcessHandle> postmaster() {
        try {
            var pid = Files.readAllLines(folder.resolve("postgres/postmaster.pid"), UTF_8)
                    .getFirst();
            return ProcessHandle.of(Long.parseLong(pid.strip()));
        } catch (IOException e) {
            return java.util.Optional.empty();
        }
    }

    /** What it wrote about itself so far. */
    public String words() throws IOException {
        return Files.readString(log(), UTF_8);
    }

    private Path log() {
        return folder.resolve("engine.log");
    }

    private String lastWords() {
        try {
            var lines = Files.readAllLines(log(), UTF_8);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 30), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Below those that a client is given: while the engine is down, nobody takes its port by chance. */
    private static int freePort() {
        return ThreadLocalRandom.current()
                .ints(20_000, 32_000)
                .filter(Server::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
