package org.hanshu.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.scenario.RelatedCasesDesk.number;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.supervisioncase.KnownCase;
import org.hanshu.api.supervisioncase.MergeAdmission;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.AdmitMerge;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.ConfirmMerge;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.LinkCases;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.MergeInto;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.SplitCase;
import org.hanshu.api.vocabulary.CaseRelation;
import org.hanshu.application.axon.Engine;
import org.hanshu.support.Office;
import org.hanshu.support.RunningHanshu;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An engine that stopped in the midst of a request about two cases, and goes on. */
@RunningHanshu
class HalfDonePairTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Engine engine;

    private RelatedCasesDesk desk;
    private Office officer;

    @BeforeEach
    void open() {
        officer = new Office("http://localhost:" + port, "officer.gz");
        desk = new RelatedCasesDesk(officer);
    }

    @Test
    @DisplayName("a link of which only one case was told is told to the other a little later")
    void isToldToTheOther() {
        var one = desk.filed(number(), "孙一", "19912370001");
        var other = desk.filed(number(), "孙二", "19912370002");
        engine.<Object>answer(new LinkCases(id(one), CaseRelation.FOLLOWS, id(other), "穗工案2026-9", null));
        assertThat(officer.get(other).expect(200).body().at("/links")).isEmpty();
        aLittleLater();
        assertThat(officer.get(other).expect(200).text("/links/0/relation")).isEqualTo("FOLLOWS");
    }

    @Test
    @DisplayName("a case that was merged and not taken in is taken in a little later")
    void isTakenIn() {
        var leaving = desk.filed(number(), "孙三", "19912370003");
        var target = desk.filed(number(), "孙四", "19912370004");
        var admission = admitted(leaving, target);
        engine.<Object>answer(new MergeInto(
                id(leaving),
                id(target),
                admission.caseNumber(),
                engine.<KnownCase>answer(new ConfirmMerge(id(leaving), id(target)))
                        .owner(),
                admission.until(),
                null));
        aLittleLater();
        var whole = officer.get(target).expect(200);
        assertThat(whole.body().at("/claimants")).hasSize(2);
        assertThat(whole.body().at("/mergedFrom")).hasSize(1);
    }

    @Test
    @DisplayName("a case that waits for another in vain waits no longer a little later")
    void isNotWaitedForInVain() {
        var leaving = desk.filed(number(), "孙五", "19912370005");
        var target = desk.filed(number(), "孙六", "19912370006");
        var unused = admitted(leaving, target);
        var refusal = "{'reason': 'OUT_OF_SCOPE', 'text': '请向仲裁委申请。'}";
        assertThat(desk.head().post(target + "/refuse", refusal).expect(409).text("/type"))
                .contains("a-merge-is-under-way");
        aLittleLater();
        desk.head().post(target + "/refuse", refusal).expect(200);
        assertThat(officer.get(leaving).expect(200).text("/status")).isEqualTo("SCREENING");
    }

    @Test
    @DisplayName("a case that was split and not opened is opened a little later")
    void isOpened() {
        var path = desk.filed(number(), "孙七", "19912370007");
        officer.post(path + "/add-claims", "{'claims': [{'cause': 'SOCIAL_INSURANCE'}]}")
                .expect(200);
        var fresh = new CaseId(UUID.randomUUID());
        engine.<Object>answer(new SplitCase(
                id(path), fresh, List.of(2), List.of(), List.of(), Personal.text(UUID.randomUUID(), "另一事由。")));
        officer.get(RelatedCasesDesk.path(fresh.toString())).expect(404);
        aLittleLater();
        var opened = officer.get(RelatedCasesDesk.path(fresh.toString())).expect(200);
        assertThat(opened.text("/caseNumber"))
                .isEqualTo(officer.get(path).expect(200).text("/splitInto/0/caseNumber"));
        assertThat(opened.text("/claimants/0/name")).isEqualTo("孙七");
    }

    private MergeAdmission admitted(String leaving, String target) {
        var known = engine.<KnownCase>answer(new ConfirmMerge(id(leaving), id(target)));
        return engine.answer(new AdmitMerge(id(target), id(leaving), known.owner(), known.kind()));
    }

    /** All that was due is done when the answer comes. */
    private void aLittleLater() {
        var now = OffsetDateTime.parse(
                officer.get("/api/v1/training/clock").expect(200).text("/now"));
        var then = now.toInstant().plus(Duration.ofMinutes(20));
        officer.post("/api/v1/training/clock", "{'advanceTo': '%s'}".formatted(told(then)))
                .expect(200);
    }

    private static String told(Instant then) {
        return then.atOffset(ZoneOffset.ofHours(8)).toString();
    }

    private static CaseId id(String path) {
        return new CaseId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
    }
}
