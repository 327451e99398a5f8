package org.hanshu.api.letterbook;

import org.axonframework.serialization.Revision;
import org.hanshu.api.shared.LetterBookId;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.OrganisationId;

/** What can happen to a letter book 文号簿. */
public sealed interface LetterBookEvent {

    LetterBookId bookId();

    /**
     * @param n the number in the book, from 1 without gaps
     * @param text the whole number 文号, for instance 穗工劳监提〔2026〕1号
     */
    @Revision("1")
    record NumberAllotted(
            LetterBookId bookId, OrganisationId issuer, String kind, int year, int n, String text, LetterId letterId)
            implements LetterBookEvent {}

    @Revision("1")
    record NumberVoided(LetterBookId bookId, int n, LetterId letterId, String why) implements LetterBookEvent {}
}
