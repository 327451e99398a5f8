package org.hanshu.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.UUID;
import org.hanshu.support.Office;
import org.hanshu.support.Office.Answer;

/** An office with complaints about the same employer. */
record RelatedCasesDesk(Office officer) {

    @SuppressWarnings("InlineFormatString") // long enough to stand by itself
    private static final String COMPLAINT = """
            {'channel': 'HOTLINE_12351', 'externalNumber': '%1$s', 'receivedAt': '2026-11-10T07:12:00+08:00', 'region': '%2$s',
             'respondents': [{'name': '广州天河示例物流第51有限公司'}],
             'claimants': [{'name': '%3$s', 'phone': '%4$s', 'employmentForm': 'PARCEL_COURIER'}],
             'claims': [{'cause': 'UNPAID_WAGES', 'amount': '8000.00'}], 'workersAffected': 1, 'narrative': '拖欠工资八千元。'}""";

    Office head() {
        return officer.as("head.gz");
    }

    /** The path of a case of one worker's, under this number. */
    String filed(String number, String name, String phone) {
        return path(file(number, "440106", name, phone).expect(201).text("/id"));
    }

    Answer file(String number, String region, String name, String phone) {
        return officer.post("/api/v1/cases", COMPLAINT.formatted(number, region, name, phone));
    }

    /** The same, accepted and investigated. */
    String investigated(String number, String name, String phone) {
        var path = filed(number, name, phone);
        officer.post(path + "/accept", "{}").expect(200);
        head().post(path + "/assign", "{'supervisors': ['officer.gz', 'officer2.gz']}")
                .expect(200);
        return path;
    }

    /** What can be sent about another case. */
    static String about(String key, String path, String more) {
        return "{'%s': '%s'%s}".formatted(key, path.substring(path.lastIndexOf('/') + 1), more);
    }

    static String path(String id) {
        return "/api/v1/cases/" + id;
    }

    static String number() {
        return "RELATED-" + UUID.randomUUID();
    }

    /** The cases that are found under a number of another office. */
    String foundBy(String number) {
        return officer.get("/api/v1/cases?reference=" + URLEncoder.encode("HOTLINE_12351:" + number, UTF_8))
                .expect(200)
                .body()
                .at("/items")
                .toString();
    }

    String timeline(String path, Answer after) {
        return officer.get(path + "/timeline?limit=500", after.thenRead())
                .expect(200)
                .response()
                .body();
    }
}
