package org.hanshu.api.letter;

/** The codes of the three letters of 一函两书 in the rule book's catalogue, which may hold more. */
public final class LetterKind {

    /** 工会劳动法律监督提示函 */
    public static final String PROMPT = "PROMPT";
    /** 工会劳动法律监督意见书 */
    public static final String OPINION = "OPINION";
    /** 工会劳动法律监督建议书 */
    public static final String RECOMMENDATION = "RECOMMENDATION";

    private LetterKind() {}
}
