package org.hanshu.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.query.shared.Sample.GZ;
import static org.hanshu.query.shared.Sample.caseId;
import static org.hanshu.query.shared.Sample.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hanshu.api.legalaid.AidForm;
import org.hanshu.api.legalaid.AidOutcome;
import org.hanshu.api.legalaid.AidStage;
import org.hanshu.api.legalaid.AidedWorker;
import org.hanshu.api.legalaid.DenialReason;
import org.hanshu.api.legalaid.FastTrackGround;
import org.hanshu.api.legalaid.LegalAidEvent;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidApplied;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidConcluded;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidDenied;
import org.hanshu.api.legalaid.LegalAidEvent.ObjectionUpheld;
import org.hanshu.api.legalaid.LegalAidEvent.PreGranted;
import org.hanshu.api.legalaid.LegalAidEvent.StageRecorded;
import org.hanshu.api.legalaid.LegalAidEvent.TerminationObjected;
import org.hanshu.api.legalaid.LegalAidEvent.TerminationReversed;
import org.hanshu.api.legalaid.LegalAidEvent.TerminationUpheld;
import org.hanshu.api.legalaid.PreGrantGround;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.Region;
import org.hanshu.api.vocabulary.LegalAidStatus;
import org.junit.jupiter.api.Test;

class LegalAidSentencesTest {

    private static final UUID AID = new UUID(0, 5);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 8);

    @Test
    void tellForHowManyInWhichFormAndWhyItIsFast() {
        says(
                applied(1),
                "Legal aid was applied for: one worker; representation before the arbitrators.",
                "申请法律援助：1人；劳动仲裁代理。");
        says(
                applied(12, FastTrackGround.COLLECTIVE),
                "Legal aid was applied for: 12 workers; representation before the arbitrators. It goes by the fast track:"
                        + " collective dispute of ten or more.",
                "申请法律援助：12人；劳动仲裁代理。适用快速通道：十人以上集体争议。");
    }

    @Test
    void tellWhatWasDecidedAndWhereToTurn() {
        says(
                new LegalAidDenied(AID, DenialReason.NO_HARDSHIP, text("不符"), "广州市司法局", DAY),
                "Legal aid is denied (no hardship); the worker can object to 广州市司法局 until 8 December 2026.",
                "决定不予法律援助（不符合经济困难条件）；可在2026年12月8日前向广州市司法局提出异议。");
        says(
                new ObjectionUpheld(AID, "广州市司法局", true, text("成立")),
                "The objection was upheld by 广州市司法局: legal aid is granted.",
                "广州市司法局认为异议成立，给予法律援助。");
        says(
                new PreGranted(AID, PreGrantGround.PRESERVATION, null, true, null),
                "Legal aid is given in advance: preservation is needed at once; papers are to follow.",
                "先行提供法律援助：需要立即申请财产保全或者证据保全；材料随后补充。");
    }

    @Test
    void tellWhatBecameOfAnObjectionToTheEnd() {
        says(
                new TerminationObjected(AID, List.of(), text("不服")),
                "The worker objects to the end of legal aid.",
                "受援人对终止法律援助的决定提出异议。");
        says(
                new TerminationReversed(AID, "广州市司法局", LegalAidStatus.WORKING, text("成立")),
                "The objection was upheld by 广州市司法局: legal aid goes on.",
                "广州市司法局认为异议成立，恢复法律援助。");
        says(
                new TerminationUpheld(AID, "广州市司法局", text("维持")),
                "The objection was rejected by 广州市司法局: legal aid stays at its end.",
                "广州市司法局维持终止法律援助的决定。");
    }

    @Test
    void tellHowFarItCame() {
        says(
                new StageRecorded(AID, 1, AidStage.ARBITRATION_FILED, "天河仲裁院", "7号", DAY, null),
                "Legal aid: arbitration filed (8 December 2026), 天河仲裁院 7号.",
                "法律援助进展：已申请仲裁（2026年12月8日），天河仲裁院 7号。");
        says(
                new LegalAidConcluded(AID, AidOutcome.WON, Money.of("9000.00"), null),
                "Legal aid was seen through: won; recovered: 9000.00 yuan.",
                "法律援助办结：获得支持，挽回9000.00元。");
    }

    private static void says(LegalAidEvent event, String english, String chinese) {
        assertThat(Sentences.in(Locale.ENGLISH).about(event)).isEqualTo(english);
        assertThat(Sentences.in(Locale.CHINESE).about(event)).isEqualTo(chinese);
    }

    private static LegalAidApplied applied(int workers, FastTrackGround... fast) {
        return new LegalAidApplied(
                AID,
                GZ,
                List.of(caseId("A")),
                new Region("440106"),
                IntStream.rangeClosed(1, workers)
                        .mapToObj(n -> new AidedWorker(n, null, null))
                        .toList(),
                List.of(1),
                List.of(),
                List.of(AidForm.ARBITRATION),
                null,
                null,
                List.of(fast),
                null,
                null);
    }
}
