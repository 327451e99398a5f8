package org.hanshu.api.letter;

import static org.hanshu.api.shared.Role.HEAD;
import static org.hanshu.api.shared.Role.OFFICER;

import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.Personal;
import org.jspecify.annotations.Nullable;

/** What can be asked about an entry of a letter that was wrong. */
public sealed interface LetterCorrectionCommand extends LetterCommand.Correction {

    /**
     * Says what should have been said.
     *
     * @param event the id of the event that told it wrongly
     * @param set what should have stood in which place; nothing where nothing should
     */
    @AllowedTo({OFFICER, HEAD})
    record CorrectLetter(
            @TargetAggregateIdentifier LetterId letterId,
            String event,
            Map<String, @Nullable String> set,
            Personal<String> reason)
            implements LetterCorrectionCommand {}

    /** Says that the entry should not have been made at all, for instance because it belongs to another letter. */
    @AllowedTo({OFFICER, HEAD})
    record AnnulLetterEntry(@TargetAggregateIdentifier LetterId letterId, String event, Personal<String> reason)
            implements LetterCorrectionCommand {}

    /** Lets a correction hold; not by who asked for it. */
    @AllowedTo({OFFICER, HEAD})
    record ConfirmLetterCorrection(
            @TargetAggregateIdentifier LetterId letterId, int n) implements LetterCorrectionCommand {}

    @AllowedTo({OFFICER, HEAD})
    record DeclineLetterCorrection(
            @TargetAggregateIdentifier LetterId letterId, int n, Personal<String> reason)
            implements LetterCorrectionCommand {}
}
