package org.hanshu.command.rulebook;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.hanshu.api.rulebook.LetterKindRule;
import org.hanshu.api.rulebook.RuleBookCommand;
import org.hanshu.api.rulebook.RuleBookCommand.PublishRules;
import org.hanshu.api.rulebook.RuleBookEvent;
import org.hanshu.api.rulebook.RuleBookEvent.RulesPublished;
import org.hanshu.api.rulebook.TimeRule;
import org.hanshu.api.shared.Changed;
import org.hanshu.command.shared.Admission;
import org.hanshu.command.shared.period.Deadlines;

/** The rule book: every version is the whole book, so that what held on a day can always be read in one place. */
@Aggregate(type = "rule-book")
class RuleBook {

    @AggregateIdentifier
    private UUID bookId;

    private List<TimeRule> rules = List.of();
    private List<LetterKindRule> letterKinds = List.of();

    /** Counted from 1; each version is one event. */
    private int version;

    RuleBook() {} // Axon replays history into a blank book.

    @CommandHandlerInterceptor
    void admit(RuleBookCommand command, MetaData trail) {
        Admission.check(command, trail, true, version - 1L);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Changed decide(PublishRules command, Clock clock) {
        RulesCheck.check(command.rules(), rules);
        CatalogueCheck.check(command.letterKinds(), letterKinds, command.rules());
        var today = LocalDate.ofInstant(clock.instant(), Deadlines.ZONE);
        new HolesCheck(command.rules(), today).check(command.letterKinds());
        if (!command.rules().equals(rules) || !command.letterKinds().equals(letterKinds)) {
            apply(new RulesPublished(command.bookId(), version + 1, command.rules(), command.letterKinds()));
        }
        return new Changed(bookId, version - 1L);
    }

    @EventSourcingHandler
    void evolve(RuleBookEvent event) {
        bookId = event.bookId();
        switch (event) {
            case RulesPublished published -> {
                version = published.version();
                rules = published.rules();
                letterKinds = published.letterKinds();
            }
        }
    }
}
