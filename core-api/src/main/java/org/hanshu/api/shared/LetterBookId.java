package org.hanshu.api.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names one letter book 文号簿 in every module and in the event store. */
public record LetterBookId(@JsonValue UUID value) {

    /** The book of an issuer's letters of one kind in one year. */
    public static LetterBookId of(OrganisationId issuer, String kind, int year) {
        return new LetterBookId(Derived.BOOK.id("letters", issuer, kind, year));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
