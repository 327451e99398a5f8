package org.hanshu.scenario;

import java.time.LocalDate;
import java.util.UUID;
import org.hanshu.support.Office;

/** What an office does day in, day out to get a letter to the point at which a story begins. */
record LetterDesk(Office officer) {

    private static final String LETTER = """
            {'kind': 'PROMPT', 'facts': '自9月起拖欠运费。', 'legalBasis': ['中华人民共和国工会法第二十三条'],
             'demands': [{'problem': '拖欠运费', 'demand': '付清运费', 'amount': '12000.00', 'persons': 1}]}""";

    Office head() {
        return officer.as("head.gz");
    }

    /** The path of a case that was accepted. */
    String acceptedCase() {
        var filed = officer.post("/api/v1/cases", """
            {'channel': 'HOTLINE_12351', 'externalNumber': '%s', 'receivedAt': '2026-11-10T07:12:00+08:00', 'region': '440106',
             'employer': {'name': '广州天河示例运物流第37有限公司', 'uscc': '91440106MA5F000369'},
             'complainant': {'anonymous': false, 'name': '周华涛', 'phone': '19900000001', 'employmentForm': 'TRUCK_DRIVER'},
             'workersAffected': 1, 'causes': ['FREIGHT_DEFAULT'], 'claimedAmount': '12000.00',
             'narrative': '货主拖欠运费。', 'occurredOn': '2026-09-28'}""".formatted(UUID.randomUUID()));
        var path = "/api/v1/cases/" + filed.expect(201).text("/id");
        officer.post(path + "/accept", "{}").expect(200);
        return path;
    }

    /** Two supervisors found the wrong, as they were told of it. */
    void conclude(String casePath) {
        head().post(casePath + "/assign", "{'supervisors': ['officer.gz', 'officer2.gz']}")
                .expect(200);
        head().post(casePath + "/conclude", "{'finding': 'VIOLATION', 'text': '拖欠属实。'}")
                .expect(200);
    }

    /** The path of a letter about the case, signed and numbered. */
    String issued(String casePath) {
        var letter = "/api/v1/letters/"
                + officer.post(casePath + "/letters", LETTER).expect(201).text("/id");
        sign(letter);
        return letter;
    }

    void sign(String letter) {
        head().post(letter + "/approve", "{'text': '同意'}").expect(200);
        head().post(letter + "/issue", "{}").expect(200);
    }

    /** Hands it over today; the answer says when the reply is due. */
    Office.Answer serve(String letter) {
        return officer.post(
                        letter + "/serve",
                        "{'method': 'IN_PERSON', 'servedOn': '%s', 'receivedBy': '前台'}".formatted(today()))
                .expect(200);
    }

    /** Lets the time for the answer pass, and the days for which who is silent is urged. */
    void waitInVain(LocalDate due) {
        waitUntil(urgedUntil(officer, due).plusDays(1));
    }

    /** Until when who did not answer a prompt in time is urged. */
    public static LocalDate urgedUntil(Office officer, LocalDate due) {
        return LocalDate.parse(officer.get("/api/v1/periods?amount=5&unit=WORKING_DAYS&from=" + due)
                .expect(200)
                .text("/due"));
    }

    LocalDate today() {
        return LocalDate.parse(
                officer.get("/api/v1/training/clock").expect(200).text("/now").substring(0, 10));
    }

    /** Lets time pass until nine o'clock of this day; every deadline on the way fires. */
    void waitUntil(LocalDate day) {
        officer.post("/api/v1/training/clock", "{'advanceTo': '%sT09:00:00+08:00'}".formatted(day))
                .expect(200);
    }
}
