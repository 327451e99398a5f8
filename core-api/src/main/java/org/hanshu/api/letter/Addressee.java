package org.hanshu.api.letter;

import org.hanshu.api.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * To whom a letter goes 受文单位.
 *
 * @param name the full name of an organisation, an agency, or the class of employers
 * @param personalName the name, where it is a natural person or sole trader
 * @param respondent which respondent of the case it is, by number, where it is one
 */
public record Addressee(
        Kind kind,
        @Nullable String name,
        @Nullable Personal<String> personalName,
        @Nullable String uscc,
        @Nullable Integer respondent) {

    public enum Kind {
        /** 被投诉方 */
        RESPONDENT,
        /** 有关部门 */
        AGENCY,
        /** 一类单位 */
        CLASS
    }
}
