package org.hanshu.command.letter;

import java.util.List;
import org.hanshu.api.correction.FieldChange;
import org.hanshu.api.letter.LetterCorrectionEvent;

/**
 * How a wrong entry is put right.
 *
 * @param event of the entry, by id
 * @param right what puts it right
 * @param changes what it says differently; nothing where it is annulled
 * @param weighty whether a second person confirms it: a date of service, an amount or a finding changes
 */
record Amendment(String event, LetterCorrectionEvent right, List<FieldChange> changes, boolean weighty) {}
