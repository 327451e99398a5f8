package org.hanshu.docker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is drawn and what raises an alarm, held against the numbers that the running engine gives. */
@DisplayName("Whoever watches the engine")
@RunningHanshu
class WatchedTest {

    private static final String BOARD = "docker/observability/dashboard.json";
    private static final String ALERTS = "docker/observability/alerts.yaml";
    private static final Set<String> PROMETHEUS = Set.of("up");
    private static final Set<String> WORDS =
            Set.of("sum", "max", "rate", "increase", "histogram_quantile", "by", "le", "and", "or");

    private static final String COMPLAINT = """
            {'channel': 'WEB', 'externalNumber': 'WATCHED-1', 'receivedAt': '2026-11-10T07:12:00+08:00',
             'region': '440106', 'employer': {'name': '广州天河示例运物流第37有限公司'}, 'workersAffected': 1,
             'causes': ['FREIGHT_DEFAULT'], 'complainant': {'anonymous': true, 'phone': '19900003701',
             'employmentForm': 'TRUCK_DRIVER'}, 'narrative': '货主拖欠运费。', 'occurredOn': '2026-09-28'}""";

    @LocalServerPort
    private int port;

    private String numbers = "";

    @BeforeEach
    void look() {
        var clerk = new Office("http://localhost:" + port, "clerk.gz");
        clerk.post("/api/v1/cases", COMPLAINT); // At least one command, though it be the same again.
        numbers = clerk.get("/actuator/prometheus").expect(200).response().body();
    }

    @Test
    void isShownOnlyWhatThereIs() {
        assertThat(exprs()).hasSizeGreaterThan(20).allSatisfy(expression -> assertThat(missing(expression))
                .as(expression)
                .isEmpty());
    }

    @Test
    void asksInWellFormedQuestions() {
        assertThat(exprs()).allSatisfy(expression -> {
            assertThat(balanced(expression)).as(expression).isTrue();
            assertThat(expression).contains("job=\"hanshu\"");
        });
    }

    @Test
    void isToldWhatToDoAndWhereItStands() {
        var sections = Delivery.found("(?m)^#+ (.+)$", Delivery.text(Settings.HANDBOOK))
                .map(title -> title.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9 ]", "")
                        .replace(' ', '-'))
                .toList();
        assertThat(rules()).hasSizeGreaterThan(5).allSatisfy(rule -> {
            assertThat(rule.text("/alert")).startsWith("Hanshu");
            assertThat(rule.text("/labels/severity")).isIn("page", "ticket");
            assertThat(rule.text("/annotations/summary")).isNotBlank();
            assertThat(rule.text("/annotations/action")).hasSizeGreaterThan(30);
            var place = rule.text("/annotations/handbook").split("#", 2);
            assertThat(place[0]).isEqualTo(Settings.HANDBOOK);
            assertThat(sections).contains(place[1]);
        });
    }

    @Test
    void asksWhereTheEngineAnswers() {
        var prometheus = Delivery.yaml("docker/observability/prometheus.yaml").getFirst();
        var job = prometheus.at("/scrape_configs/0");
        assertThat(job.text("/job_name")).isEqualTo("hanshu");
        new Office("http://localhost:" + port, "admin")
                .get(job.text("/metrics_path"))
                .expect(200);
        assertThat(job.texts("/static_configs/0/targets"))
                .isNotEmpty()
                .allMatch(target -> target.endsWith(":" + Settings.byDefault("server.port")));
        assertThat(Settings.read())
                .contains(job.text("/authorization/credentials_file").replaceFirst(".*/", ""));
        assertThat(prometheus.texts("/rule_files")).containsExactly(ALERTS.replaceFirst(".*/", ""));
    }

    @Test
    void findsEveryNumberOfOursInTheHandbook() {
        var ours =
                Delivery.found("(?m)^# TYPE (hanshu_[a-z_]+) ", numbers).collect(Collectors.toCollection(TreeSet::new));
        var told = Delivery.found("`(hanshu_[a-z_]+)`", Delivery.text(Settings.HANDBOOK))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(ours).contains("hanshu_processor_lag_seconds", "hanshu_parked", "hanshu_deadlines_delay_seconds");
        assertThat(told).containsAll(ours);
        assertThat(told).allSatisfy(name -> assertThat(numbers).contains(name));
    }

    @Test
    void seesEveryGroupOfHandlersAndEveryKindThatStandsAside() {
        assertThat(numbers)
                .contains("hanshu_processor_behind_events{processor=\"dossier_1\"}")
                .contains("hanshu_processor_lag_seconds{processor=\"letter-follow-up\"}")
                .doesNotContain("hanshu_processor_behind_events{processor=\"dossier_1\"} NaN");
        for (var kind : List.of("process", "deadline", "read_model")) {
            assertThat(numbers).containsPattern("hanshu_parked\\{kind=\"" + kind + "\"} \\d");
        }
        assertThat(numbers).containsPattern("hanshu_deadlines_oldest_due_seconds \\d");
    }

    @Test
    void learnsNothingAboutAnybody() {
        assertThat(Delivery.found("uri=\"([^\"]*)\"", numbers)).isNotEmpty().allSatisfy(uri -> assertThat(uri)
                .doesNotContain("?")
                .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}")
                .doesNotContainPattern("\\p{IsHan}"));
        assertThat(Delivery.found("(?m)^hanshu_commands_seconds_count\\{([^}]*)}", numbers))
                .isNotEmpty()
                .allMatch(labels -> labels.matches("command=\"[A-Za-z]+\",outcome=\"(done|refused|raced|failed)\""));
    }

    private Set<String> missing(String expression) {
        var bare = expression
                .replaceAll("\"[^\"]*\"", "")
                .replaceAll("\\{[^}]*}", "")
                .replaceAll("\\[[^]]*]", "");
        return Delivery.found("([a-z_]+)", bare.replaceAll("by \\([^)]*\\)", ""))
                .filter(word -> !WORDS.contains(word) && !PROMETHEUS.contains(word))
                .filter(name -> !numbers.contains("\n" + name + "{") && !numbers.contains("\n" + name + " "))
                .collect(Collectors.toSet());
    }

    private static List<String> exprs() {
        var drawn = Delivery.json(BOARD).at("/panels").valueStream().flatMap(panel -> panel.at("/targets")
                .valueStream());
        return Stream.concat(
                        drawn.map(target -> target.at("/expr").asString("")),
                        rules().stream().map(rule -> rule.text("/expr")))
                .toList();
    }

    private static List<Delivery.Tree> rules() {
        return Delivery.yaml(ALERTS).getFirst().items("/groups").stream()
                .flatMap(group -> group.items("/rules").stream())
                .toList();
    }

    private static boolean balanced(String expression) {
        var open = new ArrayDeque<Character>();
        for (var c : expression.replaceAll("\"[^\"]*\"", "").toCharArray()) {
            if ("({[".indexOf(c) >= 0) {
                open.push(")}]".charAt("({[".indexOf(c)));
            } else if (")}]".indexOf(c) >= 0 && (open.isEmpty() || open.pop() != c)) {
                return false;
            }
        }
        return open.isEmpty() && expression.chars().filter(c -> c == '"').count() % 2 == 0;
    }
}
