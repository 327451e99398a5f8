package org.hanshu.command.letter;

/** Who tells the cases of a letter that it has ended: an answer that ends one waits until they know. */
final class LetterEnds {

    static final String TOLD_BY = "letter-follow-up";

    private LetterEnds() {}
}
