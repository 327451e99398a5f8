package org.hanshu.api.letter;

import java.util.List;
import org.hanshu.api.shared.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * On what a letter stands 发函来源.
 *
 * @param cases the cases that it is about; empty where it stands on none
 * @param reference the action, campaign or inbound letter, where it stands on one
 */
public record Origin(
        Kind kind, List<CaseId> cases, @Nullable String reference) {

    public enum Kind {
        /** 主动监督 */
        OWN_INITIATIVE,
        /** 案件 */
        CASES,
        /** 行业行动 */
        INDUSTRY_ACTION,
        /** 专项检查 */
        CAMPAIGN,
        /** 来函 */
        INBOUND_LETTER
    }

    public static Origin of(CaseId caseId) {
        return new Origin(Kind.CASES, List.of(caseId), null);
    }
}
