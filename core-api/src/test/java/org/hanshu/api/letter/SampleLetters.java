package org.hanshu.api.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hanshu.api.letter.LetterEvent.LetterApproved;
import org.hanshu.api.letter.LetterEvent.LetterDrafted;
import org.hanshu.api.letter.LetterEvent.LetterIssued;
import org.hanshu.api.letter.LetterEvent.LetterServed;
import org.hanshu.api.letter.LetterEvent.LetterSubmitted;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Region;

/** A prompt about unpaid freight and missing contracts, from its draft to the day it is served. */
public final class SampleLetters {

    public static final LetterId LETTER = new LetterId(UUID.fromString("019aaf00-0000-7000-8000-000000000001"));
    public static final CaseId CASE = new CaseId(UUID.fromString("019aaf00-0000-7000-8000-000000000002"));
    public static final OrganisationId GUANGZHOU = new OrganisationId("gz-union");
    public static final Region TIANHE = new Region("440106");
    public static final String NUMBER = "穗工劳监提〔2026〕1号";
    public static final String HASH = "a".repeat(64);
    public static final LocalDate SIGNED = LocalDate.of(2026, 11, 23);
    public static final LocalDate SERVED = LocalDate.of(2026, 11, 24);

    /** The first is about money, the second is not. */
    public static final List<Demand> DEMANDS = List.of(
            new Demand(1, text("拖欠运费"), text("付清运费"), 1, List.of(1), Money.of("59000.00"), 1),
            new Demand(2, text("未签书面合同"), text("补签合同"), 1, List.of(), null, 1));

    private SampleLetters() {}

    public static Personal<String> text(String words) {
        return Personal.text(UUID.fromString("019aaf00-0000-7000-8000-0000000000ff"), words);
    }

    public static LetterText letterText() {
        return new LetterText(text("自9月起拖欠运费。"), List.of("工会法第二十三条"), DEMANDS, HASH);
    }

    public static Addressee employer() {
        return new Addressee(Addressee.Kind.RESPONDENT, "广州天河示例运物流第37有限公司", null, "91440106MA5F000369", 1);
    }

    public static LetterDrafted drafted() {
        return new LetterDrafted(
                LETTER,
                Origin.of(CASE),
                LetterKind.PROMPT,
                GUANGZHOU,
                List.of(),
                TIANHE,
                employer(),
                List.of(),
                List.of(),
                List.of(),
                letterText(),
                null);
    }

    public static LetterSubmitted submitted() {
        return new LetterSubmitted(LETTER);
    }

    public static LetterApproved approved() {
        return new LetterApproved(LETTER, null, HASH);
    }

    public static LetterIssued issued() {
        return new LetterIssued(LETTER, NUMBER, "head.gz", SIGNED, HASH);
    }

    public static LetterServed served() {
        return new LetterServed(LETTER, ServiceMethod.IN_PERSON, SERVED, null, null);
    }

    public static Reply reply(LocalDate receivedOn) {
        return new Reply(Stance.ACCEPT, text("月底前付清。"), null, receivedOn, List.of());
    }
}
