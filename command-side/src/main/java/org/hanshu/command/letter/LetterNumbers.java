package org.hanshu.command.letter;

import java.util.Map;
import org.hanshu.api.letterbook.LetterBookCommand.AllotNumber;

/** Where a letter takes its number 文号 when it is signed. */
interface LetterNumbers {

    /**
     * The letter's number, the same however often it asks.
     *
     * @param trail the metadata of the command that signs the letter
     */
    String allot(AllotNumber command, Map<String, ?> trail);
}
