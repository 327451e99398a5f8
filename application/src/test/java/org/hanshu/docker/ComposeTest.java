package org.hanshu.docker;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    /** Secrets that are no settings of ours. */
    private static final Set<String> FILES = Set.of("master.key", "axonserver.properties");

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
        engines.values().forEach(engine -> {
            assertThat(roleNames()).containsAll(listed(engine, "HANSHU_ROLES").toList());
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
            assertThat(Stream.concat(FILES.stream(), Settings.read().stream())).contains(name);
        });
        assertThat(Delivery.text(".gitignore").lines()).contains("docker/secrets/");
    }

    @Test
    void givesEveryServiceTheSecretsThatItNames() {
        services.values().forEach(service -> {
            assertThat(file.fields("/secrets").keySet()).containsAll(secrets(service));
            assertThat(service.fields("/environment").values().stream()
                            .map(value -> value.text(""))
                            .filter(value -> value.startsWith(SECRETS))
                            .map(value -> value.substring(SECRETS.length())))
                    .isSubsetOf(secrets(service));
        });
        engines.values().forEach(engine -> {
            assertThat(engine.text("/environment/HANSHU_SECRETS") + "/").isEqualTo(SECRETS);
            assertThat(secrets(engine)).contains("HANSHU_DB_PASSWORD");
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
    void runsEveryRoleOnceBesideAnAxonServer() {
        var roles = engines.values().stream()
                .filter(engine -> engine.texts("/profiles").contains("axonserver"))
                .toList();
        assertThat(roles.stream().map(engine -> engine.text("/environment/HANSHU_ROLES")))
                .containsExactlyInAnyOrderElementsOf(roleNames());
        assertThat(roles).allSatisfy(engine -> {
            assertThat(services)
                    .containsKey(engine.text("/environment/HANSHU_AXONSERVER").replaceFirst(":8124$", ""));
            assertThat(secrets(engine)).contains("HANSHU_AXONSERVER_TOKEN");
            assertThat(engine.texts("/ports").isEmpty())
                    .isNotEqualTo(engine.text("/environment/HANSHU_ROLES").equals("portal"));
        });
    }

    @Test
    void isEitherTheOneOrTheOther() {
        var profiles = services.values().stream()
                .flatMap(service -> service.texts("/profiles").stream())
                .collect(Collectors.toSet());
        assertThat(profiles).containsExactlyInAnyOrder("one-process", "axonserver");
        assertThat(engines.values())
                .allSatisfy(engine -> assertThat(engine.texts("/profiles")).hasSize(1));
        assertThat(Delivery.found("(?m)^COMPOSE_PROFILES=(.+)$", Delivery.text("docker/.env")))
                .singleElement()
                .isIn(profiles);
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

    private static List<String> roleNames() {
        return Stream.of(ProcessRole.values())
                .map(role -> role.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    /** By name alone, or with the place where it is to lie. */
    private static List<String> secrets(Tree service) {
        return service.items("/secrets").stream()
                .map(secret -> secret.text("") + secret.text("/source"))
                .toList();
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
