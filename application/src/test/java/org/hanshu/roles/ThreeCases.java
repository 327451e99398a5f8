package org.hanshu.roles;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hanshu.support.Office;

/**
 * A case of Guangzhou's union, one that it shares with the tax service, and one of the Shaanxi federation; each with a letter
 * that was issued, a mediation, a referral and legal aid.
 */
record ThreeCases(List<One> all) {

    @SuppressWarnings("InlineFormatString") // long enough to stand by itself
    private static final String COMPLAINT = """
            {'channel': 'STATION', 'receivedAt': '%s', 'region': '%s',
             'respondents': [{'name': '示例服饰有限公司'}], 'claimants': [{'name': '何丽珍', 'phone': '13912345678'}],
             'workersAffected': 1, 'claims': [{'cause': '%s'}], 'narrative': '拖欠工资'}""";

    private static final String LETTER = """
            {'kind': 'PROMPT', 'facts': '拖欠工资', 'legalBasis': ['工会法第二十三条'],
             'demands': [{'problem': '拖欠工资', 'demand': '付清'}]}""";

    @SuppressWarnings("InlineFormatString") // long enough to stand by itself
    private static final String AGREEMENT = """
            {'union': 'gz-union', 'number': '穗工享〔2026〕矩阵1号', 'legalBasis': '工会法第二十三条', 'purpose': '联合处置',
             'assessment': '穗评〔2026〕2号', 'regions': ['440118'], 'causes': ['UNPAID_WAGES'],
             'fields': ['LETTERS', 'PROGRESS'], 'from': '%s', 'until': '%s'}""";

    private static final String REFERRAL = """
            {'to': 'xx-hrss', 'agencyKind': 'LABOUR_INSPECTION', 'text': '拖欠工资', 'legalBasis': '工会法第二十三条'}""";

    /** @param ids of the case and its children, by the word that stands for them in an address */
    record One(String id, Map<String, String> ids) {

        String path(String template) {
            return template.replace("{id}", ids.getOrDefault(template.split("/", -1)[3], id))
                    .replace("{name}", ids.getOrDefault("limit", "reply"));
        }
    }

    static ThreeCases make(Office clerk) {
        var today = clerk.get("/api/v1/training/clock").expect(200).text("/now").substring(0, 10);
        clerk.as("admin")
                .post(
                        "/api/v1/admin/agencies/gz-tax/agreements",
                        AGREEMENT.formatted(today, LocalDate.parse(today).plusYears(20)))
                .expect(201);
        var own = one(clerk.as("officer.gz"), clerk.as("head.gz"), "440118", "OCCUPATIONAL_INJURY", "gz-hrss");
        var shared = one(clerk.as("officer.gz"), clerk.as("head.gz"), "440118", "UNPAID_WAGES", "gz-hrss");
        var foreign = one(clerk.as("officer.sn"), clerk.as("head.sn"), "610102", "UNPAID_WAGES", "xa-hrss");
        ScopeMatrixTest.shared(clerk.as("partner.tax"), "/api/v1/cases/" + shared.id());
        return new ThreeCases(List.of(own, shared, foreign));
    }

    private static One one(Office officer, Office head, String region, String cause, String agency) {
        var now = officer.get("/api/v1/training/clock").expect(200).text("/now");
        var id = officer.post("/api/v1/cases", COMPLAINT.formatted(now, region, cause))
                .expect(201)
                .text("/id");
        var path = "/api/v1/cases/" + id;
        officer.post(path + "/accept", "{}").expect(200);
        var letter = officer.post(path + "/letters", LETTER).expect(201).text("/id");
        head.post("/api/v1/letters/" + letter + "/approve", "{'text': '同意'}").expect(200);
        head.post("/api/v1/letters/" + letter + "/issue", "{}").expect(200);
        var aid = "{'forms': ['ARBITRATION'], 'ground': 'MIGRANT_WORKER'}";
        return new One(
                id,
                Map.of(
                        "limit", officer.get(path).expect(200).text("/deadlines/0/name"),
                        "cases", id,
                        "letters", letter,
                        "mediations", made(officer, path + "/mediations", "{'route': 'UNION'}"),
                        "referrals", made(officer, path + "/referrals", REFERRAL.replace("xx-hrss", agency)),
                        "legal-aid", made(officer, path + "/legal-aid", aid)));
    }

    private static String made(Office officer, String path, String body) {
        return officer.post(path, body).expect(201).text("/id");
    }
}
