package org.hanshu.api.proposal;

import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/**
 * What is suggested, why, and by which rule.
 *
 * @param owner the union whose people decide
 * @param cases the cases that it is about
 * @param letterId the letter that it is about
 * @param letterKind the kind of letter that should follow, where one should
 * @param rule the rule that suggests it
 * @param claims which of the case's claims it is about, by number; all where none is named
 * @param limitationEndsOn the last day of the limitation that ends first, where it is suggested because of one
 */
public record Suggestion(
        What what,
        Why why,
        OrganisationId owner,
        List<CaseId> cases,
        @Nullable LetterId letterId,
        @Nullable String letterKind,
        String rule,
        @Nullable List<Integer> claims,
        @Nullable LocalDate limitationEndsOn) {

    /** Of all that the cases are about, and whatever time is left. */
    public Suggestion(
            What what,
            Why why,
            OrganisationId owner,
            List<CaseId> cases,
            @Nullable LetterId letterId,
            @Nullable String letterKind,
            String rule) {
        this(what, why, owner, cases, letterId, letterKind, rule, null, null);
    }

    /** The same for the people of another union. */
    public Suggestion ownedBy(OrganisationId union) {
        return new Suggestion(what, why, union, cases, letterId, letterKind, rule, claims, limitationEndsOn);
    }

    public enum What {
        /** 发出下一步函书 */
        NEXT_LETTER,
        /** 应下级工会请求发出建议书 */
        REQUESTED_LETTER,
        /** 提供法律援助 */
        LEGAL_AID,
        /** 标记为集体争议 */
        MARK_COLLECTIVE,
        /** 保存期限届满，删除个人信息 */
        FORGET_PEOPLE
    }

    public enum Why {
        /** 逾期未答复 */
        SILENCE,
        /** 拒收 */
        RECEIPT_REFUSED,
        /** 未按要求整改 */
        NOT_FOLLOWED,
        /** 下级工会请求 */
        REQUESTED_BELOW,
        /** 时效将届满 */
        LIMITATION_NEAR,
        /** 函书手段已用尽 */
        LADDER_EXHAUSTED,
        /** 十人以上且有共同诉求 */
        MANY_WORKERS,
        /** 保存期限已届满 */
        RETENTION_OVER
    }
}
