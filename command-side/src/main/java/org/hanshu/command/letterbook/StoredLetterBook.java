package org.hanshu.command.letterbook;

/** What is stored of a letter book besides its events. */
public final class StoredLetterBook {

    /** The whole book, as it stands after so many numbers. */
    public static final Class<?> SNAPSHOT = LetterBook.class;

    private StoredLetterBook() {}
}
