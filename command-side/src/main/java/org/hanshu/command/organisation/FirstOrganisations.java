package org.hanshu.command.organisation;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.spring.event.AxonStartedEvent;
import org.hanshu.api.agency.OrganisationCommand;
import org.hanshu.api.agency.OrganisationCommand.RegisterOrganisation;
import org.hanshu.api.agency.OrganisationEvent;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.agency.Particulars;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.RuleViolated;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Registers the unions and agencies that come with the engine and are not known yet, in the system's name and before the
 * first request is served: all in one transaction, so that nobody finds a union whose union above is still missing. What
 * became of one that is known stays.
 */
@Component
class FirstOrganisations {

    private static final int MOST_TRIES = 3;
    private static final String ORDER = "installation";

    private final EventStore events;
    private final CommandGateway gateway;
    private final TransactionManager transactions;
    private final Clock clock;

    FirstOrganisations(EventStore events, CommandGateway gateway, TransactionManager transactions, Clock clock) {
        this.events = events;
        this.gateway = gateway;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Axon says so when its handlers are ready, and the web server starts after that. */
    @EventListener(AxonStartedEvent.class)
    void register() {
        for (var tries = 1; ; tries++) {
            try {
                var work = DefaultUnitOfWork.<Message<?>>startAndGet(null);
                work.attachTransaction(transactions);
                work.execute(this::registerMissing);
                return;
            } catch (ConcurrencyException | AggregateStreamCreationException | RuleViolated e) {
                if (tries == MOST_TRIES) {
                    throw e;
                } // Another process that starts at the same time was faster: look again at what is missing.
            }
        }
    }

    private void registerMissing() {
        var known = known();
        Organisations.bundled().all().stream()
                .filter(each -> known.find(each.id()).isEmpty())
                .map(each -> new RegisterOrganisation(
                        OrganisationCommand.THE_REGISTER, each.id(), Particulars.of(each), ORDER))
                .forEach(each -> gateway.sendAndWait(
                        asCommandMessage(each).andMetaData(Caller.SYSTEM.trail(clock.instant(), "SAGA"))));
    }

    private Organisations known() {
        var known = Organisations.none();
        var stream = events.readEvents(OrganisationCommand.THE_REGISTER.toString());
        while (stream.hasNext()) {
            known = known.after((OrganisationEvent) stream.next().getPayload());
        }
        return known;
    }
}
