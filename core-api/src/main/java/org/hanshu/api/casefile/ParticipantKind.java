package org.hanshu.api.casefile;

import org.hanshu.api.vocabulary.Word;

/** In which capacity somebody takes part in a case 相对人身份. */
public enum ParticipantKind implements Word {
    CLAIMANT("投诉人", "claimant"),
    RESPONDENT("被投诉方", "respondent"),
    WITNESS("证人", "witness"),
    AGENCY("有关部门", "agency"),
    UNION("工会", "union"),
    OTHER("其他人", "somebody else");

    private final String zh;
    private final String en;

    ParticipantKind(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    @Override
    public String zh() {
        return zh;
    }

    @Override
    public String en() {
        return en;
    }

    /** In which capacity a statement's speaker takes part. */
    public static ParticipantKind of(Party party) {
        return switch (party) {
            case CLAIMANT -> CLAIMANT;
            case RESPONDENT -> RESPONDENT;
            case WITNESS -> WITNESS;
        };
    }

    /** Whether the case numbers them; witnesses are numbered by who hears them. */
    public boolean isNumbered() {
        return this == CLAIMANT || this == RESPONDENT || this == WITNESS;
    }
}
