package org.hanshu.again;

import java.time.LocalDate;
import java.util.UUID;
import org.hanshu.support.Office;

/** Guangzhou's union at work on a few cases. */
@SuppressWarnings("InlineFormatString") // Its papers are long enough to stand by themselves.
record Desk(Office officer, Office head) {

    private static final String COMPLAINT = """
            {'channel': 'HOTLINE_12351', 'externalNumber': '%s', 'receivedAt': '2026-11-10T07:12:00+08:00',
             'region': '440106', 'employer': {'name': '广州天河示例运物流第37有限公司', 'uscc': '91440106MA5F000369'},
             'complainant': {'anonymous': false, 'name': '周华涛', 'phone': '19900000001',
                             'employmentForm': 'TRUCK_DRIVER'},
             'workersAffected': 1, 'causes': ['FREIGHT_DEFAULT'], 'claimedAmount': '59000.00',
             'narrative': '货主拖欠运费。', 'occurredOn': '2026-09-28'}""";

    private static final String LETTER = """
            {'kind': 'PROMPT', 'facts': '自9月起拖欠运费。', 'legalBasis': ['中华人民共和国工会法第二十三条'],
             'demands': [{'problem': '拖欠运费', 'demand': '付清运费', 'amount': '59000.00', 'persons': 1}]}""";

    private static final String REPLY = """
            {'stance': 'ACCEPT', 'receivedOn': '%s', 'demands': [{'n': 1, 'stance': 'ACCEPT', 'promisedOn': '%s'}]}""";

    private static final String PAID = """
            {'text': '已转账', 'amountPaid': '59000.00', 'doneOn': '%1$s',
             'payments': [{'amount': '59000.00', 'paidOn': '%1$s'}]}""";

    private static final String VERIFIED = """
            {'outcome': 'VERIFIED', 'verifiedAmount': '59000.00', 'basis': 'BANK_RECORD',
             'verifiers': ['officer.gz', 'officer2.gz']}""";

    /** Returns the path of a case that was filed and accepted. */
    String accepted() {
        var filed = officer.post("/api/v1/cases", COMPLAINT.formatted(UUID.randomUUID()));
        var path = "/api/v1/cases/" + filed.expect(201).text("/id");
        officer.post(path + "/accept", "{}").expect(200);
        return path;
    }

    String concluded() {
        var path = accepted();
        head.post(path + "/assign", "{'supervisors': ['officer.gz', 'officer2.gz']}")
                .expect(200);
        head.post(path + "/conclude", "{'finding': 'VIOLATION', 'text': '拖欠属实。'}")
                .expect(200);
        return path;
    }

    /** Returns the path of a letter on this case. */
    String issued(String casePath) {
        var letter = "/api/v1/letters/"
                + officer.post(casePath + "/letters", LETTER).expect(201).text("/id");
        head.post(letter + "/approve", "{'text': '同意'}").expect(200);
        head.post(letter + "/issue", "{}").expect(200);
        return letter;
    }

    /** Returns until when it is to be answered. */
    LocalDate serve(String letter) {
        var service = "{'method': 'IN_PERSON', 'servedOn': '%s', 'receivedBy': '前台'}".formatted(today());
        return LocalDate.parse(
                officer.post(letter + "/serve", service).expect(200).text("/replyDue/date"));
    }

    /** The addressee would not take it, and it was the wrong one after all. */
    void giveUp(String letter) {
        officer.post(letter + "/refuse-receipt", "{'refusedOn': '%s', 'witnesses': ['officer2.gz']}".formatted(today()))
                .expect(200);
        head.post(letter + "/withdraw", "{'reason': '对象有误'}").expect(200);
    }

    void settle(String letter) {
        officer.post(letter + "/reply", REPLY.formatted(today(), today().plusDays(10)))
                .expect(200);
        officer.post(letter + "/demands/1/rectification", PAID.formatted(today()))
                .expect(200);
        officer.post(letter + "/demands/1/verification", VERIFIED).expect(200);
        officer.post(letter + "/assess", "{'outcome': 'SATISFIED', 'text': '整改完毕。'}")
                .expect(200);
    }

    void close(String casePath) {
        head.post(casePath + "/close", "{'reason': 'RECTIFIED', 'text': '运费已付清。'}")
                .expect(200);
    }

    /** Lets the time for the answer pass, and the days for which who is silent is urged. */
    void waitInVain(LocalDate due) {
        var urged = officer.get("/api/v1/periods?amount=5&unit=WORKING_DAYS&from=" + due)
                .expect(200)
                .text("/due");
        waitUntil(LocalDate.parse(urged).plusDays(1));
    }

    void waitUntil(LocalDate day) {
        officer.post("/api/v1/training/clock", "{'advanceTo': '%sT09:00:00+08:00'}".formatted(day))
                .expect(200);
    }

    private LocalDate today() {
        return LocalDate.parse(
                officer.get("/api/v1/training/clock").expect(200).text("/now").substring(0, 10));
    }
}
