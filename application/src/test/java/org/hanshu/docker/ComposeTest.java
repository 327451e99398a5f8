package org.hanshu.docker;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hanshu.application.roles.ProcessRoles.ProcessRole;
import org.hanshu.docker.Delivery.Tree;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("compose.yaml")
class ComposeTest {

    private static final String SECRETS = "/run/secrets/";

    private final Tree file = Delivery.yaml("docker/compose.yaml").getFirst();
    private final Map<String, Tree> services = file.fields("/services");
    private final Map<String, Tree> engines = services.entrySet().stream()
            .filter(each -> each.getValue().text("/image").equals("hanshu"))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    @Test
    void setsOnlyWhatTheEngineReads() {
        assertThat(engines).isNotEmpty();
        engines.values()
                .forEach(engine -> assertThat(engine.fields("/environment").keySet())
                        .isNotEmpty()
                        .isSubsetOf(withBoot(Settings.read())));
    }

    @Test
    void namesRolesAndProfilesThatThereAre() {
        var roles = Stream.of(ProcessRole.values())
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .toList();
        engines.values().forEach(engine -> {
            assertThat(roles).containsAll(listed(engine, "HANSHU_ROLES").toList());
            assertThat(Settings.profiles())
                    .containsAll(listed(engine, "SPRING_PROFILES_ACTIVE").toList());
        });
    }

    @Test
    void keepsSecretsOutOfTheEnvironment() {
        services.values().forEach(service -> assertThat(service.fields("/environment"))
                .allSatisfy((name, value) -> assertThat(name).matches(".*_FILE|(?!.*(PASSWORD|SECRET$|TOKEN|KEY)).*")));
        assertThat(file.fields("/secrets")).allSatisfy((name, secret) -> {
            assertThat(secret.text("/file")).isEqualTo("./secrets/" + name);
            assertThat(Stream.concat(Stream.of("master.key"), Settings.read().stream()))
                    .contains(name);
        });
        assertThat(Delivery.text(".gitignore").lines()).contains("docker/secrets/");
    }

    @Test
    void givesEveryServiceTheSecretsThatItNames() {
        services.values().forEach(service -> {
            assertThat(file.fields("/secrets").keySet()).containsAll(service.texts("/secrets"));
            assertThat(service.fields("/environment").values().stream()
                            .map(value -> value.text(""))
                            .filter(value -> value.startsWith(SECRETS))
                            .map(value -> value.substring(SECRETS.length())))
                    .isSubsetOf(service.texts("/secrets"));
        });
        engines.values().forEach(engine -> {
            assertThat(engine.text("/environment/HANSHU_SECRETS") + "/").isEqualTo(SECRETS);
            assertThat(engine.texts("/secrets")).contains("HANSHU_DB_PASSWORD");
        });
    }

    @Test
    void opensTheEngineToThisMachineOnly() {
        var port = Settings.byDefault("server.port");
        var published = services.values().stream()
                .flatMap(service -> service.texts("/ports").stream())
                .toList();
        assertThat(published).isNotEmpty().allMatch(one -> one.equals("127.0.0.1:" + port + ":" + port));
        services.forEach((name, service) -> assertThat(service.texts("/ports").isEmpty() || engines.containsKey(name))
                .isTrue());
    }

    @Test
    void waitsForADatabaseThatAnswers() {
        engines.values().forEach(engine -> {
            assertThat(engine.fields("/depends_on")).isNotEmpty().allSatisfy((on, how) -> {
                assertThat(how.text("/condition")).isEqualTo("service_healthy");
                assertThat(service(on).fields("/healthcheck")).containsKey("test");
            });
            var database = engine.text("/environment/HANSHU_DB_URL");
            assertThat(database).matches("jdbc:postgresql://[a-z]+:5432/hanshu");
            assertThat(services).containsKey(database.replaceFirst(".*//([a-z]+):.*", "$1"));
        });
        assertThat(service("database").text("/image")).isEqualTo("postgres:18");
    }

    @Test
    void givesTheEngineNothingToBreak() {
        engines.values().forEach(engine -> {
            assertThat(engine.text("/read_only")).isEqualTo("true");
            assertThat(engine.texts("/cap_drop")).containsExactly("ALL");
            assertThat(engine.texts("/tmpfs")).singleElement().asString().startsWith("/tmp:");
        });
        services.values().forEach(service -> {
            assertThat(service.text("/restart")).isEqualTo("unless-stopped");
            assertThat(service.text("/mem_limit")).matches("\\d+[gm]");
            assertThat(Integer.parseInt(service.text("/stop_grace_period").replace("s", "")))
                    .isGreaterThan(20);
            assertThat(file.fields("/networks").keySet()).containsAll(service.texts("/networks"));
        });
    }

    private Tree service(String name) {
        return requireNonNull(services.get(name));
    }

    private static Stream<String> listed(Tree engine, String variable) {
        return Stream.of(engine.text("/environment/" + variable).split(",", -1)).filter(one -> !one.isBlank());
    }

    private static Set<String> withBoot(Set<String> settings) {
        return Stream.concat(settings.stream(), Stream.of("SPRING_PROFILES_ACTIVE"))
                .collect(Collectors.toSet());
    }
}
