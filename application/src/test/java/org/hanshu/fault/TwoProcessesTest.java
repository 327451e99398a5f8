package org.hanshu.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hanshu.fault.Writer.Acknowledged;
import org.hanshu.support.Office.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The same engine twice on one database: what one of them is told, the other knows, and each does a part of what is to do. */
@DisplayName("Two processes on one PostgreSQL")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoProcessesTest {

    private static final String COMPLAINT = """
            {'channel': 'HOTLINE_12351', 'externalNumber': 'TWO-1', 'receivedAt': '2026-11-10T07:12:00+08:00', 'region': '440106',
             'employer': {'name': '广州天河示例运物流第37有限公司', 'uscc': '91440106MA5F000369'},
             'complainant': {'anonymous': false, 'name': '周华涛', 'idNumber': '440106190805205018', 'phone': '19900000001',
                             'employmentForm': 'TRUCK_DRIVER'},
             'workersAffected': 1, 'causes': ['FREIGHT_DEFAULT'], 'claimedAmount': '59000.00',
             'narrative': '货主拖欠运费59000元,平台不处理投诉。', 'occurredOn': '2026-09-28'}""";

    private static final String LETTER = """
            {'kind': 'PROMPT', 'addressee': {'name': '广州天河示例运物流第37有限公司', 'uscc': '91440106MA5F000369'},
             'facts': '2026年9月28日起拖欠运费59000元。', 'legalBasis': ['中华人民共和国工会法第二十三条'],
             'demands': [{'problem': '拖欠运费', 'demand': '付清拖欠的运费', 'amount': '59000.00', 'persons': 1}]}""";

    private static final int WRITERS = 4;

    private static TwoProcesses two;

    @BeforeAll
    static void start() throws Exception {
        two = TwoProcesses.start();
    }

    @AfterAll
    static void stop() {
        if (two != null) {
            two.close();
        }
    }

    @Test
    @DisplayName("share the segments of every group")
    void shareTheWork() {
        two.awaitShared();
        assertThat(two.segmentsOf(two.one())).isEqualTo(two.segmentsOf(two.other()));
    }

    @Test
    @DisplayName("take a case from the call to its closing, each step by the other one")
    void playOneCase() {
        var clerk = two.desks().clerk();
        var officer = two.desks().officer();
        var head = two.desks().head();
        var path = "/api/v1/cases/"
                + clerk.post("/api/v1/cases", COMPLAINT).expect(201).text("/id");
        officer.post(path + "/accept", "{}").expect(200);
        head.post(path + "/assign", "{'supervisors': ['officer.one', 'officer.two']}")
                .expect(200);
        head.post(path + "/conclude", "{'finding': 'VIOLATION', 'text': '拖欠属实。'}")
                .expect(200);
        var letter = "/api/v1/letters/"
                + officer.post(path + "/letters", LETTER).expect(201).text("/id");
        head.post(letter + "/approve", "{'text': '同意'}").expect(200);
        head.post(letter + "/issue", "{}").expect(200);
        var today = TwoProcesses.today();
        officer.post(
                        letter + "/serve",
                        "{'method': 'IN_PERSON', 'servedOn': '%s', 'receivedBy': '前台'}".formatted(today))
                .expect(200);
        assertThat(officer.get(letter).expect(200).text("/number")).matches("穗工劳监提〔\\d{4}〕\\d+号");
        officer.post(letter + "/reply", """
                {'stance': 'ACCEPT', 'text': '将付清。', 'receivedOn': '%s',
                 'demands': [{'n': 1, 'stance': 'ACCEPT', 'promisedOn': '%s', 'text': '今日'}]}""".formatted(today, today)).expect(200);
        officer.post(
                        letter + "/demands/1/rectification",
                        "{'text': '已转账', 'amountPaid': '59000.00', 'doneOn': '%s'}".formatted(today))
                .expect(200);
        officer.post(letter + "/demands/1/verification", """
                {'outcome': 'VERIFIED', 'verifiedAmount': '59000.00', 'basis': 'BANK_RECORD',
                 'verifiers': ['officer.one', 'officer.two'], 'text': '银行流水已核对。'}""").expect(200);
        officer.post(letter + "/assess", "{'outcome': 'SATISFIED', 'text': '整改完毕。'}")
                .expect(200);
        await().untilAsserted(() -> head.post(path + "/close", "{'reason': 'RECTIFIED', 'text': '运费已付清。'}")
                .expect(200));
        assertThat(officer.get(path).expect(200).text("/status")).isEqualTo("CLOSED");
        assertThat(clerk.get(path).expect(200).text("/status")).isEqualTo("CLOSED");
    }

    @Test
    @DisplayName("decide on one case at the same time, and lose nothing of what both were told")
    void hammerOneCase() throws Exception {
        var path = "/api/v1/cases/"
                + two.desks()
                        .clerk()
                        .post("/api/v1/cases", COMPLAINT.replace("TWO-1", "TWO-2"))
                        .expect(201)
                        .text("/id");
        var statuses = new ConcurrentLinkedQueue<Integer>();
        try (var clients = Executors.newFixedThreadPool(6)) {
            for (var n = 0; n < 60; n++) {
                clients.execute(() -> {
                    var answer = two.desks().officer().post(path + "/notes", "{'text': '已电话联系。'}");
                    statuses.add(answer.status() == 409 ? lostRace(answer) : answer.status());
                });
            }
        }
        var taken = statuses.stream().filter(status -> status == 200).count();
        assertThat(statuses).hasSize(60).allMatch(status -> status == 200 || status == 409);
        assertThat(taken).as("hardly any is lost five times").isGreaterThan(50);
        assertThat(two.count("""
                select count(*) from events.domain_event where payloadtype = 'case-file.note-added'
                """)).isEqualTo(taken);
        assertThat(two.count("""
                select count(*) from (select from events.domain_event group by aggregateidentifier
                    having count(*) <> max(sequencenumber) + 1) with_gaps""")).isZero();
    }

    private static int lostRace(Answer answer) {
        assertThat(answer.text("/type")).endsWith("shared.lost-race");
        return answer.status();
    }

    @Test
    @DisplayName("know at once what the other was told: a holiday, an answer that was given, an account that is closed")
    void knowAtOnce() throws Exception {
        var here = two.at(two.one(), "admin");
        here.post("/api/v1/admin/calendars", """
                {'year': 2027, 'source': '国务院办公厅关于2027年部分节假日安排的通知',
                 'off': [{'from': '2027-01-01', 'to': '2027-01-03'}], 'work': ['2027-01-09']}""").expect(200);
        var reckoned =
                two.at(two.other(), "officer.one").get("/api/v1/periods?from=2027-01-08&amount=1&unit=WORKING_DAYS");
        assertThat(reckoned.expect(200).text("/due")).isEqualTo("2027-01-09");

        var complaint = COMPLAINT.replace("TWO-1", "TWO-3");
        var first = two.at(two.one(), "clerk.one").post("/api/v1/cases", complaint, "Idempotency-Key", "two-3");
        var again = two.at(two.other(), "clerk.one").post("/api/v1/cases", complaint, "Idempotency-Key", "two-3");
        assertThat(again.expect(201).response().body())
                .isEqualTo(first.expect(201).response().body());

        two.registered("clerk.two", "CLERK");
        var there = two.at(two.other(), "clerk.two");
        there.get("/api/v1/cases").expect(200);
        here.post("/api/v1/admin/accounts/clerk.two/close", "{'order': '穗免〔2026〕1号'}")
                .expect(200);
        there.get("/api/v1/cases").expect(401);
    }

    @Test
    @Order(Integer.MAX_VALUE)
    @DisplayName(
            "are one after a kill: within fifteen seconds it has taken over what the other did, and nothing is lost or twice")
    void surviveAKill() throws Exception {
        var acknowledged = new ConcurrentLinkedQueue<Acknowledged>();
        var faults = new ConcurrentLinkedQueue<String>();
        var stop = new AtomicBoolean();
        two.awaitShared();
        var answered = two.unrung(); // The letter that was answered has bells that nobody waits for.
        try (var clients = Executors.newFixedThreadPool(WRITERS)) {
            for (var n = 0; n < WRITERS; n++) {
                clients.execute(new Writer(two.desks(), TwoProcesses::today, n, acknowledged, faults, stop));
            }
            await().atMost(Duration.ofSeconds(60)).until(() -> acknowledged.size() > 50 || !faults.isEmpty());
            var imported = two.startImport();
            two.kill(two.other());
            two.awaitTakenOver(Duration.ofSeconds(15));
            var meanwhile = acknowledged.size();
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> acknowledged.size() > meanwhile + 20 || !faults.isEmpty());
            stop.set(true);
            two.awaitImported(imported);
        }
        assertThat(faults).isEmpty();
        try (var database = two.database()) {
            Ledger.holdsEachOnce(database, acknowledged);
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(Ledger.unrung(database)).isEqualTo(answered));
        }
        assertThat(two.count(StormRestartTest.TWICE)).isZero();
        for (var change : acknowledged) {
            if (change.eventType().equals("case.filed")) {
                two.desks().officer().get("/api/v1/cases/" + change.id()).expect(200);
            }
        }
    }
}
