package org.hanshu.benchmark;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.stream.IntStream;
import org.hanshu.application.HanshuApplication;
import org.hanshu.support.FreshFolder;
import org.hanshu.support.Office;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * How long each step takes by HTTP in cases with 2,000 claimants, one of them with 40 letters and 500 entries in its
 * timeline, beside the same steps in cases with one claimant and little else.
 */
public final class LargeCase {

    private static final int CLAIMANTS = 2000;
    private static final int LETTERS = 40;
    private static final int ENTRIES = 500;
    private static final int READS = 30;

    private LargeCase() {}

    public static void main(String[] args) {
        try (var engine = start()) {
            var office = new Office(
                    "http://localhost:" + engine.getEnvironment().getProperty("local.server.port"), "head.gz");
            live(new CaseSteps(office, new Stopwatch()), 20, 2, 10); // To warm the engine up.
            var small = new Stopwatch();
            IntStream.range(0, 5).forEach(n -> live(new CaseSteps(office, small), 1, 5, 10));
            var large = new Stopwatch();
            IntStream.range(0, 4).forEach(n -> live(new CaseSteps(office, large), CLAIMANTS, 1, 1));
            live(new CaseSteps(office, large), CLAIMANTS, LETTERS, ENTRIES);
            print(small, large);
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(HanshuApplication.class)
                .profiles("training")
                .initializers(new FreshFolder())
                .properties(Map.of("server.port", "0", "logging.level.root", "WARN"))
                .run();
    }

    private static void live(CaseSteps steps, int claimants, int letters, int entries) {
        steps.fileAndConclude(claimants);
        IntStream.range(0, letters).forEach(n -> steps.letter());
        steps.statementsUpTo(entries);
        IntStream.range(0, READS).forEach(n -> steps.read());
    }

    private static void print(Stopwatch small, Stopwatch large) {
        System.out.printf("%-22s %16s %16s%n", "step", "small case, ms", "large case, ms");
        var rows = large.medians().entrySet().stream()
                .map(each -> "%-22s %16.1f %16.1f"
                        .formatted(
                                each.getKey(),
                                small.medians().getOrDefault(each.getKey(), Double.NaN),
                                each.getValue()))
                .collect(joining("\n"));
        System.out.println(rows);
    }
}
