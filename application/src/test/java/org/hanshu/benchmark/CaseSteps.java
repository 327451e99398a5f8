package org.hanshu.benchmark;

import static java.util.stream.Collectors.joining;

import java.util.stream.IntStream;
import org.hanshu.support.Office;
import org.hanshu.support.Office.Answer;

/** One case, taken through its steps by HTTP under a stopwatch. */
final class CaseSteps {

    private final Office head;
    private final Office officer;
    private final String today;
    private final Stopwatch watch;
    private String address = "";

    CaseSteps(Office head, Stopwatch watch) {
        this.head = head;
        this.officer = head.as("officer.gz");
        this.today = head.get("/api/v1/training/clock").text("/now").substring(0, 10);
        this.watch = watch;
    }

    void fileAndConclude(int claimants) {
        var filed = timed("file", head.as("clerk.gz"), "/api/v1/cases", complaint(claimants));
        address = "/api/v1/cases/" + filed.text("/id");
        timed("accept", officer, address + "/accept", "{}");
        timed("assign", head, address + "/assign", "{'supervisors': ['officer.gz', 'officer2.gz']}");
        statement("CLAIMANT");
        statement("RESPONDENT");
        timed("conclude", head, address + "/conclude", "{'finding': 'VIOLATION', 'text': '拖欠属实。'}");
    }

    /** A prompt letter from its draft to its reply. */
    void letter() {
        var drafted = timed("draft letter", officer, address + "/letters", """
                {'kind': 'PROMPT', 'addressee': {'name': '广州天河示例运物流第37有限公司', 'uscc': '91440106MA5F000369'},
                 'facts': '拖欠运费。', 'legalBasis': ['《工会法》第二十二条'],
                 'demands': [{'problem': '拖欠运费', 'demand': '支付运费', 'amount': '59000.00', 'persons': 1}]}""");
        var letter = "/api/v1/letters/" + drafted.text("/id");
        timed("approve letter", head, letter + "/approve", "{'text': '同意。'}");
        timed("issue letter", head, letter + "/issue", "{}");
        timed("serve letter", officer, letter + "/serve", "{'method': 'IN_PERSON', 'servedOn': '" + today + "'}");
        timed(
                "reply to letter",
                officer,
                letter + "/reply",
                "{'stance': 'ACCEPT', 'text': '同意支付。', 'receivedOn': '" + today + "'}");
    }

    void statementsUpTo(int entries) {
        var there = head.get(address + "/timeline?limit=500")
                .expect(200)
                .body()
                .at("/items")
                .size();
        IntStream.range(there, entries).forEach(n -> statement("WITNESS"));
    }

    void read() {
        watch.time("dossier", () -> head.get(address).expect(200));
        watch.time("timeline, 50", () -> head.get(address + "/timeline").expect(200));
    }

    private void statement(String party) {
        timed(
                "statement",
                officer,
                address + "/record-statement",
                "{'party': '" + party + "', 'medium': 'PHONE', 'signature': 'NOT_POSSIBLE', 'text': '所述属实。'}");
    }

    private Answer timed(String step, Office who, String path, String body) {
        var answer = watch.time(step, () -> who.post(path, body));
        if (answer.status() >= 300) {
            throw new IllegalStateException(
                    step + " → " + answer.status() + " " + answer.response().body());
        }
        return answer;
    }

    static String complaint(int claimants) {
        var list = IntStream.rangeClosed(1, claimants)
                .mapToObj(n -> "{'name': '工人%04d', 'phone': '139%08d', 'employmentForm': 'CONSTRUCTION_WORKER'}"
                        .formatted(n, n))
                .collect(joining(", "));
        return """
                {'channel': 'STATION', 'region': '440106', 'workersAffected': %d,
                 'respondents': [{'name': '广州天河示例运物流第37有限公司', 'uscc': '91440106MA5F000369'}],
                 'claimants': [%s], 'claims': [{'cause': 'UNPAID_WAGES', 'amount': '59000.00'}], 'narrative': '拖欠工资。'}""".formatted(claimants, list);
    }
}
