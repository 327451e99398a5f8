package org.hanshu.benchmark;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hanshu.application.HanshuApplication;
import org.hanshu.support.FreshFolder;
import org.hanshu.support.Office;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long statistics take by HTTP over 100,000 cases and half as many letters: the rows of two cases, many times over. */
public final class CountedCases {

    private static final int TIMES = 50_000;
    private static final int READS = 15;

    private static final List<String> QUESTIONS = List.of(
            "",
            "?from=2026-11-01&to=2026-11-30",
            "?from=2026-01-01&to=2026-12-31&region=4401",
            "?from=2026-01-01&to=2026-12-31&cause=UNPAID_WAGES");

    private static final List<String> COPIES = List.of("""
            create table copies as select c.id was, gen_random_uuid() id, (n % 330) days
            from statistics_1.case_folds c cross join generate_series(1, :times) n""", """
            create table letter_copies as select l.id was, gen_random_uuid() id, c.id case_id, c.days
            from copies c join statistics_1.letters l on c.was = any(l.cases)""", """
            insert into statistics_1.openings
            select c.id, cycle, is_last, opened_on - c.days, ended_on, ended_by, status, urgency, owner, filer, region, kind,
                   dispute, causes, labour, civil
            from copies c join statistics_1.openings o on o.id = c.was""", """
            insert into statistics_1.limits
            select c.id, n, rule, due - c.days, state, owner, filer, region, causes
            from copies c join statistics_1.limits l on l.id = c.was""", """
            insert into statistics_1.letters
            select c.id, issuer, region, kind, status, urgency, day - c.days, reply_due - c.days, reply, array[c.case_id]
            from letter_copies c join statistics_1.letters l on l.id = c.was""", """
            insert into statistics_1.demands
            select c.id, n, state, amount from letter_copies c join statistics_1.demands d on d.id = c.was""", "analyze");

    private CountedCases() {}

    public static void main(String[] args) {
        try (var engine = start()) {
            var head = new Office(
                    "http://localhost:" + engine.getEnvironment().getProperty("local.server.port"), "head.gz");
            var steps = new CaseSteps(head, new Stopwatch());
            steps.fileAndConclude(1);
            steps.fileAndConclude(1);
            steps.letter();
            multiply(head, engine.getBean(JdbcClient.class));
            read(head);
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

    private static void multiply(Office head, JdbcClient jdbc) {
        var position = head.get("/api/v1/cases").header("Hanshu-Position");
        head.get("/api/v1/statistics", "Hanshu-At-Least", position).expect(200);
        COPIES.forEach(
                copy -> jdbc.sql(copy.replace(":times", String.valueOf(TIMES))).update());
    }

    private static void read(Office head) {
        var all = head.get("/api/v1/statistics?from=2025-01-01&to=2026-12-31").expect(200);
        System.out.printf("%s cases open%n", all.text("/cases/all/open"));
        var watch = new Stopwatch();
        for (var question : QUESTIONS) {
            IntStream.range(0, READS)
                    .forEach(n -> watch.time("statistics" + question, () -> head.get("/api/v1/statistics" + question)
                            .expect(200)));
        }
        watch.medians().forEach((question, median) -> System.out.printf("%-60s %8.0f ms%n", question, median));
    }
}
