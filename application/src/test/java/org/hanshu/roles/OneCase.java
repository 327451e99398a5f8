package org.hanshu.roles;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Map.entry;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.Map;
import org.hanshu.support.Office;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A case of Guangzhou's union with a letter that nobody answered, so that there is one of everything to ask for. */
record OneCase(Map<String, String> ids) {

    private static final String COMPLAINT = """
            {'channel': 'STATION', 'receivedAt': '2026-11-10T07:12:00+08:00', 'region': '440106',
             'employer': {'name': '广州天河示例物流有限公司'}, 'complainant': {'anonymous': true},
             'workersAffected': 1, 'causes': ['FREIGHT_DEFAULT'], 'narrative': '拖欠运费'}""";
    private static final String LETTER = """
            {'kind': 'PROMPT', 'facts': '拖欠运费', 'legalBasis': ['工会法第二十三条'],
             'demands': [{'problem': '拖欠运费', 'demand': '付清', 'amount': '59000.00', 'persons': 1}]}""";

    private static final String NAMED = """
            {'channel': 'STATION', 'receivedAt': '2026-11-10T07:12:00+08:00', 'region': '440106',
             'employer': {'name': '广州天河示例服饰有限公司'}, 'complainant': {'anonymous': false, 'name': '何丽珍'},
             'workersAffected': 1, 'causes': ['UNPAID_WAGES'], 'narrative': '拖欠工资'}""";

    private static final String REFERRAL = """
            {'to': 'gz-hrss', 'agencyKind': 'LABOUR_INSPECTION', 'text': '拖欠运费', 'legalBasis': '工会法第二十三条'}""";

    private static final String EXPORT = """
            工单编号,来电时间,受理渠道,姓名,身份证号,联系电话,是否匿名,用工形式,区划代码,用人单位,统一社会信用代码,行业,诉求类别,涉及人数,诉求金额(元),诉求内容,发生日期
            ROLES-1,2026/11/10 07:12,小程序,,,,是,货车司机,440106,广州天河示例物流有限公司,,道路货运,运费拖欠,1,59000,拖欠运费,2026-09-28
            """;

    static OneCase make(Office clerk, JdbcClient events) {
        var officer = clerk.as("officer.gz");
        var head = clerk.as("head.gz");
        var id = clerk.post("/api/v1/cases", COMPLAINT).expect(201).text("/id");
        var path = "/api/v1/cases/" + id;
        officer.post(path + "/accept", "{}").expect(200);
        head.post(path + "/assign", "{'supervisors': ['officer.gz', 'officer2.gz']}")
                .expect(200);
        head.post(path + "/conclude", "{'finding': 'VIOLATION', 'text': '属实'}").expect(200);
        var letter = officer.post(path + "/letters", LETTER).expect(201).text("/id");
        leaveUnanswered(officer, head, "/api/v1/letters/" + letter);
        var referral = officer.post(path + "/referrals", REFERRAL).expect(201).text("/id");
        head.post("/api/v1/referrals/" + referral + "/send", "{}").expect(200);
        return new OneCase(Map.ofEntries(
                entry("cases", id),
                entry("accounts", "nobody.of.that.name"),
                entry("agencies", "gz-petition"),
                entry("organisations", "gz-nobody"),
                entry(
                        "other",
                        clerk.post("/api/v1/cases", COMPLAINT).expect(201).text("/id")),
                entry("letters", letter),
                entry("legal-aid", aid(officer, head)),
                entry("mediations", mediated(officer, path)),
                entry("referrals", referral),
                entry("proposals", proposal(events)),
                entry("imports", upload(clerk).expect(202).text("/id")),
                entry("inbound-letters", inbound(officer)),
                entry("deadlines", letter),
                entry("recomputations", recomputation(officer.as("admin"))),
                entry("dead-letters", "0190b6ee-0000-7000-8000-000000000001")));
    }

    private static String inbound(Office officer) {
        return officer.post("/api/v1/inbound-letters", """
                {'kind': 'PROCURATORIAL_RECOMMENDATION', 'from': '天河区检察院', 'number': '穗天检建〔2026〕1号',
                 'addressee': '某街道', 'dated': '2026-11-01', 'summary': '加强欠薪排查'}""").expect(201).text("/id");
    }

    /** A year of which nobody waits for anything makes a list all the same. */
    private static String recomputation(Office admin) {
        admin.post("/api/v1/admin/calendars", "{'year': 2019, 'off': ['2019-01-01'], 'work': [], 'source': '试'}")
                .expect(200);
        return await().until(
                        () -> admin.get("/api/v1/admin/recomputations")
                                .expect(200)
                                .text("/items/0/id"),
                        id -> !id.isEmpty());
    }

    /** Legal aid that a lawyer works on. */
    private static String aid(Office officer, Office head) {
        var path = "/api/v1/cases/"
                + officer.post("/api/v1/cases", NAMED).expect(201).text("/id");
        officer.post(path + "/accept", "{}").expect(200);
        var id = officer.post(path + "/legal-aid", "{'forms': ['ARBITRATION'], 'ground': 'MIGRANT_WORKER'}")
                .expect(201)
                .text("/id");
        officer.post("/api/v1/legal-aid/" + id + "/complete", "{}").expect(200);
        head.post("/api/v1/legal-aid/" + id + "/grant", "{}").expect(200);
        head.post("/api/v1/legal-aid/" + id + "/assign", "{'lawyer': 'lawyer.gz'}")
                .expect(200);
        return id;
    }

    /** The path with the ids of these things in it. */
    String path(String template) {
        var kind = template.replaceFirst("/api/v1/(?:admin/|audit/)?([a-z-]+)/.*", "$1");
        return template.replace("{id}", ids.getOrDefault(kind, ""))
                .replace("{n}", "1")
                .replace("{name}", "reply");
    }

    /** Sends an export of one line. */
    static Office.Answer upload(Office office) {
        return office.upload("/api/v1/imports", "export.csv", EXPORT.getBytes(UTF_8), "hotline-csv");
    }

    private static void leaveUnanswered(Office officer, Office head, String letter) {
        head.post(letter + "/approve", "{'text': '同意'}").expect(200);
        head.post(letter + "/issue", "{}").expect(200);
        var today = officer.get("/api/v1/training/clock").text("/now").substring(0, 10);
        var due = officer.post(letter + "/serve", "{'method': 'IN_PERSON', 'servedOn': '%s'}".formatted(today))
                .expect(200)
                .text("/replyDue/date");
        var urged = officer.get("/api/v1/periods?amount=5&unit=WORKING_DAYS&from=" + due)
                .expect(200)
                .text("/due");
        var after = LocalDate.parse(urged).plusDays(1);
        officer.post("/api/v1/training/clock", "{'advanceTo': '%sT09:00:00+08:00'}".formatted(after))
                .expect(200);
    }

    /** In the hands of a mediator. */
    private static String mediated(Office officer, String path) {
        var id = officer.post(path + "/mediations", "{'route': 'UNION'}")
                .expect(201)
                .text("/id");
        officer.post("/api/v1/mediations/" + id + "/consent", "{'party': 'RESPONDENT'}")
                .expect(200);
        officer.post("/api/v1/mediations/" + id + "/open", "{'mediators': ['mediator.gz']}")
                .expect(200);
        return id;
    }

    private static String proposal(JdbcClient events) {
        return await().until(() -> events.sql("""
                                        select aggregateIdentifier from events.domain_event
                                        where type = 'proposal' order by globalIndex desc limit 1""").query(String.class).optional(), found -> found.isPresent())
                .orElseThrow();
    }
}
