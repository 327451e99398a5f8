package org.hanshu.command.rulebook;

import java.util.List;
import org.hanshu.api.rulebook.LetterKindRule;
import org.hanshu.api.rulebook.TimeRule;

/**
 * The rule book as it is in force.
 *
 * @param version what a deadline names as its rule's version
 */
record PublishedBook(int version, List<TimeRule> rules, List<LetterKindRule> letterKinds) {}
