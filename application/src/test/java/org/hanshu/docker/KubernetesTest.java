package org.hanshu.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.hanshu.docker.Delivery.Tree;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@DisplayName("kubernetes.yaml")
@RunningHanshu
class KubernetesTest {

    private static final String CONTAINER = "/spec/template/spec/containers/0";

    @LocalServerPort
    private int port;

    private final List<Tree> all = Delivery.yaml("docker/kubernetes.yaml");
    private final Tree deployment = one("Deployment");
    private final Tree container = deployment.at(CONTAINER);

    @Test
    void asksWhereTheRunningEngineAnswersEverybody() throws IOException, InterruptedException {
        for (var probe : List.of("startupProbe", "readinessProbe", "livenessProbe")) {
            var path = container.text("/" + probe + "/httpGet/path");
            assertThat(path).startsWith("/actuator/health/");
            try (var client = HttpClient.newHttpClient()) {
                var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .build();
                assertThat(client.send(request, BodyHandlers.discarding()).statusCode())
                        .isEqualTo(200);
            }
            assertThat(container.text("/" + probe + "/httpGet/port")).isEqualTo(container.text("/ports/0/name"));
        }
    }

    @Test
    void leadsToThePortOnWhichTheEngineListens() {
        assertThat(container.text("/ports/0/containerPort")).isEqualTo(Settings.byDefault("server.port"));
        assertThat(one("Service").text("/spec/ports/0/targetPort")).isEqualTo(container.text("/ports/0/name"));
    }

    @Test
    void speaksOfOneAndTheSame() {
        var label = deployment.text("/spec/template/metadata/labels/app");
        assertThat(label).isNotEmpty();
        assertThat(deployment.text("/spec/selector/matchLabels/app")).isEqualTo(label);
        assertThat(one("Service").text("/spec/selector/app")).isEqualTo(label);
        assertThat(one("PodDisruptionBudget").text("/spec/selector/matchLabels/app"))
                .isEqualTo(label);
    }

    @Test
    @DisplayName("lets no service's name set HANSHU_PORT, and no two versions run together")
    void standsByItself() {
        assertThat(deployment.text("/spec/template/spec/enableServiceLinks")).isEqualTo("false");
        assertThat(deployment.text("/spec/strategy/type")).isEqualTo("Recreate");
    }

    @Test
    void setsOnlyWhatTheEngineReads() {
        assertThat(container.items("/env")).isNotEmpty().allSatisfy(one -> assertThat(Settings.read())
                .contains(one.text("/name")));
    }

    @Test
    void mountsWhatItNames() {
        var mounts = container.items("/volumeMounts").stream()
                .map(mount -> mount.text("/mountPath"))
                .toList();
        var volumes = deployment.items("/spec/template/spec/volumes").stream()
                .map(volume -> volume.text("/name"))
                .toList();
        assertThat(container.items("/volumeMounts").stream().map(mount -> mount.text("/name")))
                .containsExactlyInAnyOrderElementsOf(volumes);
        assertThat(mounts).contains("/tmp", value("HANSHU_SECRETS"));
        assertThat(mounts).anyMatch(mount -> value("HANSHU_MASTER_KEY_FILE").startsWith(mount + "/"));
    }

    @Test
    void runsItAsTheImageSaysAndWaitsUntilItHasEnded() {
        var image = Dockerfile.of(Delivery.text("docker/Dockerfile"));
        var pod = deployment.at("/spec/template/spec");
        assertThat(image.only("USER"))
                .isEqualTo(pod.text("/securityContext/runAsUser") + ":" + pod.text("/securityContext/runAsGroup"));
        assertThat(pod.text("/securityContext/runAsNonRoot")).isEqualTo("true");
        assertThat(container.text("/securityContext/readOnlyRootFilesystem")).isEqualTo("true");
        var before = Integer.parseInt(container.text("/lifecycle/preStop/sleep/seconds"));
        assertThat(Integer.parseInt(pod.text("/terminationGracePeriodSeconds"))).isGreaterThan(20 + before);
    }

    private String value(String variable) {
        return container.items("/env").stream()
                .filter(one -> one.text("/name").equals(variable))
                .map(one -> one.text("/value"))
                .findFirst()
                .orElseThrow();
    }

    private Tree one(String kind) {
        return all.stream()
                .filter(each -> each.text("/kind").equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
