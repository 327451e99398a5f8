package org.hanshu.query.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hanshu.query.shared.Sample.caseId;
import static org.hanshu.query.shared.Sample.letterId;
import static org.hanshu.query.shared.Sample.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hanshu.api.casefile.CaseFileEvent.StatementRecorded;
import org.hanshu.api.casefile.Medium;
import org.hanshu.api.casefile.Party;
import org.hanshu.api.casefile.Signature;
import org.hanshu.api.correction.CorrectionKind;
import org.hanshu.api.correction.FieldChange;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterCorrectionAsked;
import org.hanshu.api.letter.LetterEvent.LetterServed;
import org.hanshu.api.letter.ServiceMethod;
import org.hanshu.api.shared.CaseFileId;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsWithdrawn;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseSplit;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CasesLinked;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMet;
import org.hanshu.api.vocabulary.CaseRelation;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void sayWhetherAStatementWasSigned() {
        tell(statement(Signature.NOT_POSSIBLE))
                .inEnglish("Statement 1: claimant 2 was heard by phone, taken down by officer.gz; a signature was not"
                        + " possible.")
                .inChinese("第1份笔录：投诉人2电话陈述，记录人officer.gz；无法签字。");
        tell(statement(Signature.REFUSED))
                .inEnglish("Statement 1: claimant 2 was heard by phone, taken down by officer.gz; signature refused.")
                .inChinese("第1份笔录：投诉人2电话陈述，记录人officer.gz；拒绝签字。");
    }

    @Test
    void tellOneFromMany() {
        tell(added(3, 3))
                .inEnglish("One claimant joined (number 3); workers affected: 9.")
                .inChinese("增加投诉人1名（第3号），共涉及9人。");
        tell(added(3, 5))
                .inEnglish("3 claimants joined (numbers 3 to 5); workers affected: 9.")
                .inChinese("增加投诉人3名（第3号至第5号），共涉及9人。");
        tell(new ClaimantsWithdrawn(caseId("A"), List.of(3), text("已领")))
                .inEnglish("Claimant 3 withdrew.")
                .inChinese("1名投诉人撤回诉求：第3号。");
        tell(split(List.of(2)))
                .inEnglish("Claim 2 became a case of its own: GZ-B.")
                .inChinese("诉求2分出另案办理：GZ-B。");
        tell(split(List.of(2, 3)))
                .inEnglish("Claims 2, 3 became a case of their own: GZ-B.")
                .inChinese("诉求2、3分出另案办理：GZ-B。");
    }

    @Test
    void sayWhichCaseIsWhatToTheOther() {
        tell(link("A", "A", "B"))
                .inEnglish("Linked: this case follows GZ-other.")
                .inChinese("关联案件：本案是GZ-other的后续案件。");
        tell(link("B", "A", "B"))
                .inEnglish("Linked: GZ-other follows this case.")
                .inChinese("关联案件：GZ-other是本案的后续案件。");
    }

    @Test
    void writeDaysAsTheLanguageDoesAndSayOnlyWhatIsKnown() {
        var changes = List.of(
                new FieldChange("servedOn", "2026-12-21", "2026-12-03"), new FieldChange("amountPaid", "100.00", null));
        tell(new LetterCorrectionAsked(letterId("A"), 1, "event", CorrectionKind.CORRECT, changes, text("误录")))
                .inEnglish("Correction 1 was asked for and waits for a second person: day of service: 3 December 2026"
                        + " instead of 21 December 2026, amount paid: nothing instead of 100.00.")
                .inChinese("提出第1项更正，待第二人确认：送达日期由“2026年12月21日”更正为“2026年12月3日”、支付金额由“100.00”更正为“空”。");
        tell(new LetterServed(letterId("A"), ServiceMethod.ELECTRONIC, LocalDate.parse("2026-12-03"), null, text("邮箱")))
                .inEnglish("The letter was served (electronically) on 3 December 2026.")
                .inChinese("函书已送达（电子送达），送达日期2026年12月3日。");
        tell(new CaseDeadlineMet(caseId("A"), "screening"))
                .inEnglish("The time limit for screening was kept.")
                .inChinese("已在受理审查期限内完成。");
    }

    private static StatementRecorded statement(Signature signature) {
        return new StatementRecorded(
                CaseFileId.of(caseId("A")),
                caseId("A"),
                1,
                Party.CLAIMANT,
                2,
                List.of("officer.gz"),
                Medium.PHONE,
                signature,
                null,
                text("属实"));
    }

    private static ClaimantsAdded added(int first, int last) {
        var claimants = IntStream.rangeClosed(first, last)
                .mapToObj(n -> new Claimant(n, text("吴某"), null, null, null, null))
                .toList();
        return new ClaimantsAdded(caseId("A"), claimants, List.of(), 9, List.of());
    }

    private static CaseSplit split(List<Integer> claims) {
        return new CaseSplit(
                caseId("A"),
                caseId("B"),
                "GZ-B",
                claims,
                List.of(1),
                List.of(1),
                List.of(),
                List.of(),
                1,
                text("另案"),
                Instant.parse("2026-12-21T01:00:00Z"));
    }

    private static CasesLinked link(String told, String from, String to) {
        return new CasesLinked(caseId(told), CaseRelation.FOLLOWS, caseId(from), caseId(to), "GZ-other", null, null);
    }

    private static Told tell(Object event) {
        return new Told(event);
    }

    private record Told(Object event) {

        Told inEnglish(String sentence) {
            assertThat(Sentences.in(Locale.ENGLISH).about(event)).isEqualTo(sentence);
            return this;
        }

        Told inChinese(String sentence) {
            assertThat(Sentences.in(Locale.CHINESE).about(event)).isEqualTo(sentence);
            return this;
        }
    }
}
