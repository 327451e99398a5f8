package org.hanshu.application.erasure;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.hanshu.api.imports.ImportEvent.RowsTaken;
import org.hanshu.api.shared.Personal;
import org.hanshu.application.axon.WithTheEvent;
import org.hanshu.application.vault.Vault;
import org.hanshu.command.erasure.ToldNumbers;
import org.springframework.stereotype.Component;

/**
 * Notes which numbers of people stand in a text, in the transaction of the event that tells it and while it is in the open:
 * so whoever is erased is found in it later, though nothing else tells that it is about them. A refused row that tells no
 * number of a person is found by what may be a name in it: nobody could ever tell more.
 */
@Component
@ProcessingGroup(WithTheEvent.GROUP)
class NotedNumbers {

    private final Vault vault;
    private final TextDigests texts;

    NotedNumbers(Vault vault, TextDigests texts) {
        this.vault = vault;
        this.texts = texts;
    }

    @EventHandler
    void on(Object event, DomainEventMessage<?> message) {
        for (var part : vault.partsOf(event)) {
            if (part instanceof Personal.Open<String> open && open.kind() == Personal.Kind.TEXT) {
                var told = event instanceof RowsTaken ? inRow(open.value()) : ToldNumbers.told(open.value());
                texts.add(open.subject(), message.getAggregateIdentifier(), told);
            }
        }
    }

    static Set<String> inRow(String text) {
        var told = new HashSet<>(ToldNumbers.told(text));
        if (told.stream().noneMatch(ToldNumbers::isOfAPerson)) {
            told.addAll(ToldNumbers.cells(text));
        }
        return told;
    }
}
