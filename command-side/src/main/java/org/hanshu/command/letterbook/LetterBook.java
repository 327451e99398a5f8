package org.hanshu.command.letterbook;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.hanshu.api.letterbook.LetterBookCommand;
import org.hanshu.api.letterbook.LetterBookCommand.AllotNumber;
import org.hanshu.api.letterbook.LetterBookCommand.VoidNumber;
import org.hanshu.api.letterbook.LetterBookEvent;
import org.hanshu.api.letterbook.LetterBookEvent.NumberAllotted;
import org.hanshu.api.letterbook.LetterBookEvent.NumberVoided;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.LetterBookId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.command.shared.Admission;
import org.jspecify.annotations.Nullable;

/** The numbers of one issuer's letters of one kind in one year, from 1 and without gaps; a void one stays void. */
@Aggregate(type = "letter-book", snapshotTriggerDefinition = "everyHundredEvents", cache = "recentAggregates")
class LetterBook {

    @AggregateIdentifier
    @JsonProperty
    private LetterBookId bookId;

    @JsonProperty
    private @Nullable OrganisationId issuer; // None before the first number.

    @JsonProperty
    private long version = -1;

    @JsonProperty
    private Map<UUID, Allotment> byLetter = new HashMap<>();

    LetterBook() {} // Axon replays history into a blank book.

    @CommandHandlerInterceptor
    void admit(LetterBookCommand command, MetaData trail) {
        var caller = Caller.of(trail);
        Admission.check(command, trail, issuer == null || isOwn(issuer, caller), version);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    String decide(AllotNumber command, Caller caller) {
        if (!isOwn(command.issuer(), caller)) {
            throw LetterBookRule.NUMBERS_ONES_OWN_LETTERS.violated(
                    Map.of("issuer", command.issuer().value()));
        }
        var letter = command.letterId();
        if (!byLetter.containsKey(letter.value())) {
            var n = byLetter.size() + 1;
            var text = "%s〔%d〕%d号".formatted(command.prefix(), command.year(), n);
            apply(new NumberAllotted(
                    command.bookId(), command.issuer(), command.kind(), command.year(), n, text, letter));
        }
        var allotment = requireNonNull(byLetter.get(letter.value()));
        if (allotment.voided()) {
            throw LetterBookRule.GIVES_NO_VOID_NUMBER.violated(Map.of("number", allotment.text()));
        }
        return allotment.text();
    }

    @CommandHandler
    Changed decide(VoidNumber command) {
        var allotment = byLetter.get(command.letterId().value());
        if (allotment != null && !allotment.voided()) {
            apply(new NumberVoided(bookId, allotment.n(), command.letterId(), command.why()));
        }
        return new Changed(bookId.value(), version);
    }

    @EventSourcingHandler
    void evolve(LetterBookEvent event, @SequenceNumber long sequence) {
        bookId = event.bookId();
        version = sequence;
        switch (event) {
            case NumberAllotted allotted -> {
                issuer = allotted.issuer();
                byLetter.put(allotted.letterId().value(), new Allotment(allotted.n(), allotted.text(), false));
            }
            case NumberVoided voided ->
                byLetter.computeIfPresent(voided.letterId().value(), (letter, allotment) -> allotment.makeVoid());
        }
    }

    private static boolean isOwn(OrganisationId issuer, Caller caller) {
        return caller.isSystem() || caller.actsFor(issuer);
    }
}
