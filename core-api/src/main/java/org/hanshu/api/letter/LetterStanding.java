package org.hanshu.api.letter;

/** To whom a letter speaks and on what it stands, for who writes its text anew. */
public record LetterStanding(Origin origin, Addressee addressee) {}
