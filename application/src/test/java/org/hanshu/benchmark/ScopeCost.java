package org.hanshu.benchmark;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hanshu.application.HanshuApplication;
import org.hanshu.support.FreshFolder;
import org.hanshu.support.Office;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How long a list of cases takes by HTTP with the scope of who asks, and how long without, by turns in one run: over 100,000
 * cases of two unions, of which one has one in a thousand; for the head of the other, and for two agencies, with one of which
 * it shares all but one case in a thousand, with the other that one. And what guessed ids cost ({@link GuessedCases}).
 * Argument: reads of each kind (400).
 */
public final class ScopeCost {

    private static final int CASES = 100_000;
    private static final String COMMON = "UNPAID_WAGES";
    private static final String RARE = "REST_AND_LEAVE";

    /** Three cases many times over, each received a minute before the last; each thousandth is the other union's, or rare. */
    private static final String COPIES = """
            insert into dossier_1.cases (id, seq, body)
            select id, seq, jsonb_set(jsonb_set(body, '{filed,caseId}', to_jsonb(id)),
                '{filed,receivedAt}', to_jsonb(to_char(
                    (body -> 'filed' ->> 'receivedAt')::timestamptz at time zone 'UTC' - interval '1 minute' * n,
                    'YYYY-MM-DD"T"HH24:MI:SS"Z"')))
            from (select c.seq, c.body, gen_random_uuid() id, n from generate_series(1, :cases) n
                  join dossier_1.cases c on c.id = case n % 1000 when 0 then :other when 1 then :rare else :common end) copies""";

    @SuppressWarnings("InlineFormatString") // long enough to stand by itself
    private static final String AGREEMENT = """
            {'union': 'gz-union', 'number': '穗工享〔2026〕测%s号', 'legalBasis': '工会法第二十三条', 'purpose': '联合处置',
             'assessment': '穗评〔2026〕9号', 'regions': ['4401'], 'causes': ['%s'], 'fields': ['NAMES', 'PROGRESS'],
             'from': '%s', 'until': '2040-12-31'}""";

    private static final List<String> QUESTIONS = List.of("", "?limit=200", "?status=CLOSED", "?region=4401");

    private ScopeCost() {}

    public static void main(String[] args) {
        var reads = args.length > 0 ? Integer.parseInt(args[0]) : 400;
        var scope = new LiftedScope();
        try (var engine = start(scope)) {
            var head = new Office(
                    "http://localhost:" + engine.getEnvironment().getProperty("local.server.port"), "head.gz");
            var guessed = multiply(head, engine.getBean(JdbcClient.class));
            agree(head, "gz-tax", COMMON);
            agree(head, "gz-hrss", RARE);
            compare("the head", head, scope, reads);
            compare("who is shared most", head.as("partner.tax"), scope, reads / 2);
            compare("who is shared one in a thousand", head.as("partner.hrss"), scope, reads / 4);
            compare("the small union's head", head.as("head.sn"), scope, reads / 4);
            GuessedCases.compare(head.as("head.sn"), guessed, reads);
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

    /** Answers the id of a case of the large union. */
    private static String multiply(Office head, JdbcClient jdbc) {
        new CaseSteps(head, new Stopwatch()).fileAndConclude(1);
        var common = filed(head.as("clerk.gz"), CaseSteps.complaint(1));
        var rare = filed(head.as("clerk.gz"), CaseSteps.complaint(1).replace(COMMON, RARE));
        var other = filed(head.as("officer.sn"), CaseSteps.complaint(1).replace("440106", "610102"));
        head.as("head.sn").get("/api/v1/cases").expect(200);
        jdbc.sql(COPIES)
                .param("cases", CASES)
                .param("common", common)
                .param("rare", rare)
                .param("other", other)
                .update();
        jdbc.sql("analyze dossier_1.cases").update();
        return common.toString();
    }

    private static UUID filed(Office office, String complaint) {
        return UUID.fromString(
                office.post("/api/v1/cases", complaint).expect(201).text("/id"));
    }

    private static void agree(Office head, String agency, String cause) {
        var today = head.get("/api/v1/training/clock").text("/now").substring(0, 10);
        head.as("admin")
                .post("/api/v1/admin/agencies/" + agency + "/agreements", AGREEMENT.formatted(agency, cause, today))
                .expect(201);
    }

    private static void compare(String who, Office reader, LiftedScope scope, int reads) {
        System.out.println(who);
        QUESTIONS.forEach(question -> compare(reader, scope, "/api/v1/cases" + question, reads));
    }

    /** By turns, so that whatever else slows the one slows the other; the first reads warm up and do not count. */
    private static void compare(Office reader, LiftedScope scope, String question, int reads) {
        read(reader, new Stopwatch(), question, reads / 4);
        var before = scope.times();
        var with = new Stopwatch();
        var without = new Stopwatch();
        for (var turn = 0; turn < reads; turn += 10) {
            read(reader, with, question, 10);
            scope.lift(true);
            read(reader, without, question, 10);
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
