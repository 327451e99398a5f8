package org.hanshu.api.rulebook;

import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;

/** What can happen to the rule book. */
public sealed interface RuleBookEvent {

    UUID bookId();

    /** {@code version} is the book's version from this event on, counted from 1. */
    @Revision("1")
    record RulesPublished(UUID bookId, int version, List<TimeRule> rules, List<LetterKindRule> letterKinds)
            implements RuleBookEvent {}
}
