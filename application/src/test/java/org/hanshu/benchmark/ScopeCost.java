package org.hanshu.benchmark;

import java.util.List;
import java.util.Map;
import org.hanshu.application.HanshuApplication;
import org.hanshu.support.FreshFolder;
import org.hanshu.support.Office;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long a list of cases takes by HTTP with the scope of who asks, and how long without, by turns in one run: over 100,000
 * cases of two unions, of which one has one in a thousand. Argument: reads of each kind (400).
 */
public final class ScopeCost {

    private static final int CASES = 100_000;

    /** The case of the one union, many times over, each received a minute before the last; each thousandth is the other's. */
    private static final String COPIES = """
            insert into dossier_1.cases (id, seq, body)
            select id, seq, jsonb_set(jsonb_set(body, '{filed,caseId}', to_jsonb(id)),
                '{filed,receivedAt}', to_jsonb(to_char(
                    (body -> 'filed' ->> 'receivedAt')::timestamptz at time zone 'UTC' - interval '1 minute' * n,
                    'YYYY-MM-DD"T"HH24:MI:SS"Z"')))
            from (select c.seq, c.body, gen_random_uuid() id, n from generate_series(1, :cases) n
                  join dossier_1.cases c on c.owner = case when n % 1000 = 0 then 'sn-union' else 'gz-union' end) copies""";

    private static final List<String> QUESTIONS = List.of("", "?limit=200", "?status=CLOSED", "?region=4401");

    private ScopeCost() {}

    public static void main(String[] args) {
        var reads = args.length > 0 ? Integer.parseInt(args[0]) : 400;
        var scope = new LiftedScope();
        try (var engine = start(scope)) {
            var head = new Office(
                    "http://localhost:" + engine.getEnvironment().getProperty("local.server.port"), "head.gz");
            multiply(head, engine.getBean(JdbcClient.class));
            for (var question : QUESTIONS) {
                compare(head, scope, "/api/v1/cases" + question, reads);
            }
            var few = new Stopwatch();
            QUESTIONS.forEach(question -> read(head.as("head.sn"), few, "/api/v1/cases" + question, reads / 4));
            few.medians()
                    .forEach((question, median) ->
                            System.out.printf("%-32s %8.2f ms with the scope of the small union%n", question, median));
        }
        System.exit(0);
    }

    private static ConfigurableApplicationContext start(LiftedScope scope) {
        return new SpringApplicationBuilder(HanshuApplication.class)
                .profiles("training")
                .initializers(
                        new FreshFolder(), engine -> engine.getBeanFactory().addBeanPostProcessor(scope))
                .properties(Map.of(
                        "server.port", "0",
                        "logging.level.root", "WARN",
                        "hanshu.limits.account", "1000000",
                        "hanshu.limits.address", "1000000"))
                .run();
    }

    private static void multiply(Office head, JdbcClient jdbc) {
        var steps = new CaseSteps(head, new Stopwatch());
        steps.fileAndConclude(1);
        head.as("officer.sn").post("/api/v1/cases", CaseSteps.complaint(1)).expect(201);
        head.as("head.sn").get("/api/v1/cases").expect(200);
        jdbc.sql(COPIES).param("cases", CASES).update();
        jdbc.sql("analyze dossier_1.cases").update();
    }

    /** By turns, so that whatever else slows the one slows the other; the first reads warm up and do not count. */
    private static void compare(Office head, LiftedScope scope, String question, int reads) {
        read(head, new Stopwatch(), question, reads / 4);
        var before = scope.times();
        var with = new Stopwatch();
        var without = new Stopwatch();
        for (var turn = 0; turn < reads; turn += 10) {
            read(head, with, question, 10);
            scope.lift(true);
            read(head, without, question, 10);
            scope.lift(false);
        }
        if (scope.times() == before) {
            throw new IllegalStateException("The list asks for its scope in other words than these");
        }
        System.out.printf(
                "%-32s %8.2f ms with, %8.2f ms without: cost %.1f %%%n",
                question,
                with.medians().get(question),
                without.medians().get(question),
                100 * (with.medians().get(question) / without.medians().get(question) - 1));
    }

    private static void read(Office reader, Stopwatch watch, String question, int times) {
        for (var n = 0; n < times; n++) {
            watch.time(question, () -> reader.get(question).expect(200));
        }
    }
}
