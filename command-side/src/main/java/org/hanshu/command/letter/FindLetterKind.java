package org.hanshu.command.letter;

/** What does the letter catalogue say of this kind? */
record FindLetterKind(String code) {}
