package org.hanshu.api.rulebook;

import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.Role;

/** What can be asked of the rule book. */
public sealed interface RuleBookCommand extends Command {

    /** The one rule book; its rules are scoped by region. */
    UUID THE_BOOK = Derived.BOOK.id("rules", "CN");

    UUID bookId();

    /** Makes a new version of the whole book. */
    @AllowedTo(Role.ADMIN)
    record PublishRules(@TargetAggregateIdentifier UUID bookId, List<TimeRule> rules, List<LetterKindRule> letterKinds)
            implements RuleBookCommand {}
}
