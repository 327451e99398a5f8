package org.hanshu.api.supervisioncase;

/** What a case can open. */
public enum ChildKind {
    /** 函书 */
    LETTER,
    /** 调解 */
    MEDIATION,
    /** 移送 */
    REFERRAL,
    /** 法律援助 */
    LEGAL_AID,
    /** 来文: of a court, a procuratorate or another body; no case opens it, it is only about them. */
    INBOUND_LETTER
}
