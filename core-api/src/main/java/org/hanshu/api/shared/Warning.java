package org.hanshu.api.shared;

/**
 * Something that a person should look at, and that refuses nothing.
 *
 * @param field which value it is about
 * @param about what it refers to, for instance the case that is repeated; empty where the field says it all
 */
public record Warning(Code code, String field, String about) {

    public enum Code {
        /** The check character of a 统一社会信用代码 is wrong (GB 32100-2015). */
        USCC_CHECK,
        /** The check digit or the date of a 公民身份号码 is wrong (GB 11643). */
        IDENTITY_NUMBER_CHECK,
        /** The same person, employer, cause and story came in before. */
        REPEATS,
        /** A column of a table has a heading that we do not know. */
        COLUMN_NOT_READ
    }

    /** The same for somebody who may not know of what it refers to. */
    public Warning unnamed() {
        return new Warning(code, field, "");
    }
}
