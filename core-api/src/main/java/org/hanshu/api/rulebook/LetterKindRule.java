package org.hanshu.api.rulebook;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One kind of letter in the catalogue 函书目录.
 *
 * @param code for instance {@code PROMPT}; three are named in {@link org.hanshu.api.letter.LetterKind}
 * @param mark the character that stands for it in a letter number, for instance 提
 * @param issuerLevels which levels of union may issue it
 * @param replyRule the id of the time limit for the answer, or null where none is required
 * @param needsFinding whether the case must be concluded with a violation and the employer heard
 * @param successor the kind that follows on silence or refusal, or null
 */
public record LetterKindRule(
        String code,
        String zh,
        String en,
        String mark,
        Set<IssuerLevel> issuerLevels,
        AddresseeKind addressee,
        @Nullable String replyRule,
        boolean needsFinding,
        @Nullable String successor) {

    /** The levels stand in their own order, so that the same rule is always stored as the same bytes. */
    public LetterKindRule {
        var inOrder = EnumSet.noneOf(IssuerLevel.class);
        inOrder.addAll(issuerLevels);
        issuerLevels = Collections.unmodifiableSet(inOrder);
    }

    /** The level of a union. */
    public enum IssuerLevel {
        /** 基层工会 */
        ENTERPRISE,
        /** 行业工联会 */
        INDUSTRY,
        /** 区县总工会 */
        DISTRICT,
        /** 市总工会 */
        CITY,
        /** 省总工会 */
        PROVINCE
    }

    /** To whom it goes. */
    public enum AddresseeKind {
        EMPLOYER,
        AGENCY
    }
}
