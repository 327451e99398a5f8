package org.hanshu.command.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hanshu.api.referral.AgencyKind;
import org.hanshu.api.referral.AgencyResult;
import org.hanshu.api.referral.Clue;
import org.hanshu.api.referral.ClueGround;
import org.hanshu.api.referral.ManifestItem;
import org.hanshu.api.referral.PersonalField;
import org.hanshu.api.referral.Receiver;
import org.hanshu.api.referral.ReferralCommand.PrepareReferral;
import org.hanshu.api.referral.ReferralEvent.ReferralPrepared;
import org.hanshu.api.referral.ReferralOutcome;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.ReferralId;
import org.hanshu.api.shared.Region;
import org.jspecify.annotations.Nullable;

/** A referral of unpaid wages to the labour inspection, and what is said about it. */
final class SampleReferrals {

    static final ReferralId REFERRAL = new ReferralId(new UUID(0, 500));
    static final CaseId CASE = new CaseId(new UUID(0, 1));
    static final OrganisationId GUANGZHOU = new OrganisationId("gz-union");
    static final Region TIANHE = new Region("440106");
    static final Region HANTAI = new Region("610702");
    static final Receiver INSPECTION = to("gz-hrss", AgencyKind.LABOUR_INSPECTION);
    static final Receiver TAXES = to("gz-tax", AgencyKind.TAX);
    static final String LAW = "保障农民工工资支付条例第51条";

    private static final String HASH = "a".repeat(64);

    private SampleReferrals() {}

    static Receiver to(String agency, AgencyKind kind) {
        return new Receiver(new OrganisationId(agency), kind);
    }

    static Personal<String> text(String words) {
        return Personal.text(UUID.nameUUIDFromBytes(words.getBytes(java.nio.charset.StandardCharsets.UTF_8)), words);
    }

    static List<ManifestItem> manifest() {
        return List.of(new ManifestItem(1, text("工资条"), HASH, List.of(PersonalField.NAME, PersonalField.ACCOUNT)));
    }

    static PrepareReferral prepare(Receiver to, @Nullable String legalBasis, @Nullable Clue clue) {
        return prepare(List.of(CASE), List.of(1), to, legalBasis, clue);
    }

    static PrepareReferral prepare(
            List<CaseId> cases, List<Integer> claims, Receiver to, @Nullable String legalBasis, @Nullable Clue clue) {
        return new PrepareReferral(
                REFERRAL,
                GUANGZHOU,
                TIANHE,
                cases,
                null,
                to,
                text("拖欠工资"),
                claims,
                manifest(),
                List.of(PersonalField.NAME),
                legalBasis,
                clue);
    }

    /** A clue to the procuratorate of this region. */
    static PrepareReferral clueIn(Region region) {
        return new PrepareReferral(
                REFERRAL,
                GUANGZHOU,
                region,
                List.of(CASE),
                null,
                to("xa-procuratorate", AgencyKind.PROCURATORATE),
                text("拖欠工资"),
                List.of(1),
                manifest(),
                List.of(PersonalField.NAME),
                LAW,
                clue(ClueGround.PLATFORM));
    }

    static ReferralPrepared prepared() {
        return new ReferralPrepared(
                REFERRAL,
                GUANGZHOU,
                TIANHE,
                List.of(CASE),
                null,
                INSPECTION,
                text("拖欠工资"),
                List.of(1),
                manifest(),
                ManifestHash.of(REFERRAL, manifest()),
                List.of(PersonalField.NAME),
                LAW,
                null);
    }

    static Clue clue(ClueGround... grounds) {
        return new Clue(List.of(grounds), text("拒收提示函"));
    }

    static AgencyResult paid(String amount, LocalDate on) {
        return new AgencyResult(ReferralOutcome.PAID, "PAID", Money.of(amount), on, "穗人社监令〔2027〕3号", text("已付清"));
    }

    /** In a code that nobody knows but the agency. */
    static AgencyResult foreign() {
        return new AgencyResult(null, "JC-07", null, null, null, null);
    }
}
