package org.hanshu.command.supervisioncase;

import static org.hanshu.command.supervisioncase.CaseBench.GZ;
import static org.hanshu.command.supervisioncase.CaseBench.NOW;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.TIANHE;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Reference;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.api.supervisioncase.Consent;
import org.hanshu.api.supervisioncase.Respondent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.vocabulary.ApproachKind;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.Channel;
import org.hanshu.api.vocabulary.EmploymentForm;
import org.hanshu.api.vocabulary.FilerRelation;
import org.hanshu.api.vocabulary.RespondentKind;
import org.hanshu.api.vocabulary.RespondentRole;
import org.hanshu.command.supervisioncase.OtherCases.Past;
import org.jspecify.annotations.Nullable;

/** A case beside the worked one: two couriers and the driver of that one, against its employer and another firm. */
final class NeighbourCase {

    static final CaseId OTHER = new CaseId(new UUID(0, 77));
    static final String NUMBER = "穗工案2026-000077";
    static final Reference REFERENCE = new Reference("HOTLINE_12351", "GD-77");
    static final Instant RECEIVED = NOW.minusSeconds(86_400);

    private NeighbourCase() {}

    static ComplaintFiled filed() {
        return new ComplaintFiled(
                OTHER,
                NUMBER,
                ApproachKind.COMPLAINT,
                Channel.HOTLINE_12351,
                List.of(REFERENCE),
                RECEIVED,
                TIANHE,
                "快递",
                GZ,
                GZ,
                FilerRelation.SELF,
                List.of(firm(1, "广州示例快递有限公司", null), firm(2, "广州天河示例运物流第37有限公司", "91440106MA5F000369")),
                List.of(courier(1, 71), courier(2, 72), courier(3, 4)),
                5,
                List.of(
                        claim(1, Cause.UNPAID_WAGES, List.of(1, 2), List.of(1)),
                        claim(2, Cause.FREIGHT_DEFAULT, List.of(3), List.of(2)),
                        claim(3, Cause.OCCUPATIONAL_INJURY, List.of(2), List.of(1, 2))),
                false,
                List.of(Consent.EMPLOYER),
                TEXT,
                List.of());
    }

    static Respondent firm(int n, String name, @Nullable String uscc) {
        return new Respondent(n, RespondentRole.EMPLOYER, RespondentKind.ORGANISATION, name, null, uscc);
    }

    /** Somebody who is known by a phone; 4 is the driver of the worked case. */
    static Claimant courier(int n, int who) {
        var phone = new Personal.Open<>(new UUID(0, who), Personal.Kind.PHONE, "199" + who);
        return new Claimant(n, null, null, phone, EmploymentForm.PARCEL_COURIER, null);
    }

    static Claim claim(int n, Cause cause, List<Integer> claimants, List<Integer> respondents) {
        return new Claim(n, cause, Money.of("59000.00"), null, null, null, claimants, respondents);
    }

    /** What the case tells whoever reads in its history. */
    static OtherCases remembering(SupervisionCaseEvent... events) {
        return caseId -> caseId.equals(OTHER)
                ? Stream.of(events)
                        .map(event -> new Past(event.toString(), event, NOW))
                        .toList()
                : List.of();
    }
}
