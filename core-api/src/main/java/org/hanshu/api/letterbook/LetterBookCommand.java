package org.hanshu.api.letterbook;

import static org.hanshu.api.shared.Role.HEAD;
import static org.hanshu.api.shared.Role.SYSTEM;

import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.LetterBookId;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.OrganisationId;

/** What can be asked of a letter book 文号簿. */
public sealed interface LetterBookCommand extends Command {

    LetterBookId bookId();

    /**
     * Gives the letter the book's next number; the same letter gets the same number again. Answers the number as text.
     *
     * @param prefix the issuer's characters and the kind's mark, for instance 穗工劳监提
     */
    @AllowedTo({HEAD, SYSTEM})
    record AllotNumber(
            @TargetAggregateIdentifier LetterBookId bookId,
            OrganisationId issuer,
            String kind,
            int year,
            String prefix,
            LetterId letterId)
            implements LetterBookCommand {}

    /** Makes a letter's number void for ever; a letter without a number changes nothing. */
    @AllowedTo(SYSTEM)
    record VoidNumber(@TargetAggregateIdentifier LetterBookId bookId, LetterId letterId, String why)
            implements LetterBookCommand {}
}
