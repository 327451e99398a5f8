package org.hanshu.application.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

@DisplayName("A file that bears a setting's name")
class SettingFilesTest {

    private static final String ENVIRONMENT = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;

    @TempDir
    private Path folder;

    @Test
    void isThatSettingByEitherOfItsNames() throws IOException {
        Files.writeString(folder.resolve("HANSHU_DB_PASSWORD"), "over the sea\n");
        Files.writeString(folder.resolve("HANSHU_OIDC_CLIENT_SECRET"), "hidden");
        Files.writeString(folder.resolve("master.key"), "never read here");
        var environment = with(Map.of("HANSHU_SECRETS", folder.toString()));

        assertThat(environment.getProperty("HANSHU_DB_PASSWORD")).isEqualTo("over the sea");
        assertThat(environment.getProperty("hanshu.oidc.client-secret")).isEqualTo("hidden");
        assertThat(environment.getProperty("master.key")).isNull();
    }

    @Test
    void goesAfterWhatTheEnvironmentSays() throws IOException {
        Files.writeString(folder.resolve("HANSHU_DB_USER"), "file");
        var environment = with(Map.of("HANSHU_SECRETS", folder.toString(), "HANSHU_DB_USER", "environment"));

        assertThat(environment.getProperty("HANSHU_DB_USER")).isEqualTo("environment");
    }

    @Test
    void isMissedWhereItsFolderIsNotThere() {
        var nowhere =
                Map.<String, Object>of("HANSHU_SECRETS", folder.resolve("gone").toString());

        assertThatThrownBy(() -> with(nowhere))
                .hasMessageContaining("HANSHU_SECRETS")
                .hasMessageContaining("gone");
        assertThat(with(Map.of()).getProperty("HANSHU_DB_PASSWORD")).isNull();
    }

    @Test
    void mayBeThePlaceThatTracesGoTo() throws IOException {
        var place = "management.opentelemetry.tracing.export.otlp.endpoint";
        Files.writeString(folder.resolve("HANSHU_OTLP_ENDPOINT"), "http://collector:4318/v1/traces\n");
        var environment = with(Map.of("HANSHU_SECRETS", folder.toString()));
        new TracesOnward().postProcessEnvironment(environment, new SpringApplication());
        assertThat(environment.getProperty(place)).isEqualTo("http://collector:4318/v1/traces");

        var silent = with(Map.of());
        new TracesOnward().postProcessEnvironment(silent, new SpringApplication());
        assertThat(silent.containsProperty(place)).isFalse();
    }

    private static StandardEnvironment with(Map<String, Object> variables) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .replace(ENVIRONMENT, new SystemEnvironmentPropertySource(ENVIRONMENT, variables));
        new SettingFiles().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }
}
