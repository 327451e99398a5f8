package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.scenario.RelatedCasesDesk.about;
import static org.hanshu.scenario.RelatedCasesDesk.number;
import static org.hanshu.scenario.RelatedCasesDesk.path;

import java.util.UUID;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A worker who calls again about the same, and the person who says so. */
@RunningHanshu
class RepeatedComplaintTest {

    @LocalServerPort
    private int port;

    private RelatedCasesDesk desk;
    private Office officer;

    @BeforeEach
    void open() {
        officer = new Office("http://localhost:" + port, "officer.gz");
        desk = new RelatedCasesDesk(officer);
    }

    @Test
    @DisplayName("a complaint that the engine warned of as a repeat is linked by a person, and both cases tell it")
    void isLinkedByAPerson() {
        var phone = "19912340001";
        var first = desk.filed(number(), "林一", phone);
        var again = desk.file(number(), "440106", "林一", phone).expect(201);
        assertThat(again.text("/warnings/0/code")).isEqualTo("REPEATS");
        var second = path(again.text("/id"));

        var linked = officer.as("clerk.gz")
                .post(second + "/link", about("to", first, ", 'relation': 'REPEATS', 'text': '同一人再次来电。'"))
                .expect(200);
        var later = officer.get(second, linked.thenRead()).expect(200);
        assertThat(later.text("/links/0/relation")).isEqualTo("REPEATS");
        assertThat(later.body().at("/links/0/from").asBoolean()).isTrue();
        assertThat(path(later.text("/links/0/id"))).isEqualTo(first);
        assertThat(later.text("/links/0/text")).isEqualTo("同一人再次来电。");
        var earlier = officer.get(first, linked.thenRead()).expect(200);
        assertThat(earlier.body().at("/links/0/from").asBoolean()).isFalse();
        assertThat(earlier.text("/links/0/caseNumber")).isEqualTo(later.text("/caseNumber"));
        assertThat(desk.timeline(second, linked)).contains("关联案件：本案与" + earlier.text("/caseNumber") + "为重复来件。");
        assertThat(desk.timeline(first, linked)).contains("关联案件：" + later.text("/caseNumber") + "与本案为重复来件。");
    }

    @Test
    @DisplayName("cases are not linked twice, not with themselves, and not with what one may not know")
    void isLinkedOnceAndWithWhatIsKnown() {
        var one = desk.filed(number(), "林二", "19912340002");
        var other = desk.filed(number(), "林三", "19912340003");
        officer.post(one + "/link", about("to", other, ", 'relation': 'SAME_FACTS'"))
                .expect(200);
        var twice = officer.post(other + "/link", about("to", one, ", 'relation': 'SAME_FACTS'"))
                .expect(409);
        assertThat(twice.text("/type")).contains("linked-already");
        officer.post(one + "/link", about("to", other, ", 'relation': 'FOLLOWS'"))
                .expect(200);
        officer.post(one + "/link", about("to", one, ", 'relation': 'REPEATS'")).expect(400);
        officer.post(one + "/link", about("to", other, ", 'relation': 'SPLIT_FROM'"))
                .expect(400);
        officer.post(one + "/link", about("to", path(UUID.randomUUID().toString()), ", 'relation': 'REPEATS'"))
                .expect(404);
        var elsewhere = officer.as("officer.sn");
        var theirs = new RelatedCasesDesk(elsewhere).filed(number(), "林四", "19912340004");
        elsewhere
                .post(theirs + "/link", about("to", one, ", 'relation': 'SAME_FACTS'"))
                .expect(403);
        elsewhere
                .post(one + "/link", about("to", theirs, ", 'relation': 'SAME_FACTS'"))
                .expect(404);
        var passedOn = path(
                desk.file(number(), "610102", "林五", "19912340005").expect(201).text("/id"));
        var readOnly = officer.post(one + "/link", about("to", passedOn, ", 'relation': 'SAME_FACTS'"))
                .expect(403);
        assertThat(readOnly.text("/type")).contains("only-its-owner-works-on-it");
        officer.post(one + "/link", about("to", other, "")).expect(400);
    }
}
