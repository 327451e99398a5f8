package org.hanshu.application.axon;

import java.time.Duration;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.hanshu.api.agency.KnownOrganisations;
import org.hanshu.api.agency.OrganisationCommand;
import org.hanshu.api.agency.OrganisationEvent;
import org.hanshu.api.agency.Organisations;
import org.springframework.stereotype.Component;

/**
 * The register of unions and agencies as the event store has it. What this process changed is known with the next question,
 * what another one changed within a second: who may do what is asked with every request, and hardly ever changes.
 */
@Component
class RegisteredOrganisations implements KnownOrganisations {

    private static final long FRESH = Duration.ofSeconds(1).toNanos();

    private final EventStore events;

    /** Whoever writes last may have read less: then the next question reads a little again. */
    private volatile Read read = new Read(0, Organisations.none(), 0, false);

    @SuppressWarnings("this-escape")
    RegisteredOrganisations(EventStore events) {
        this.events = events;
        events.subscribe(published -> {
            if (published.stream().anyMatch(each -> each.getPayload() instanceof OrganisationEvent)) {
                forgetOnceWritten();
            }
        });
    }

    @Override
    public Organisations now() {
        var known = read;
        if (!known.isFresh()) {
            known = known.readOn(events);
            read = known;
        }
        return known.next == 0
                ? Organisations.bundled()
                : known.organisations; // Nothing is registered before the first start.
    }

    /** Not before: what is read within the transaction may never be. */
    private void forgetOnceWritten() {
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get().root().afterCommit(done -> read = read.old());
        }
    }

    /**
     * How far the register was read.
     *
     * @param next the first sequence number that was not read
     * @param at when, by the machine's own count
     */
    private record Read(long next, Organisations organisations, long at, boolean fresh) {

        boolean isFresh() {
            return fresh && System.nanoTime() - at < FRESH;
        }

        Read old() {
            return new Read(next, organisations, at, false);
        }

        Read readOn(EventStore events) {
            var until = next;
            var known = organisations;
            var begun = System.nanoTime();
            for (var more = events.readEvents(OrganisationCommand.THE_REGISTER.toString(), next); more.hasNext(); ) {
                var event = more.next();
                known = known.after((OrganisationEvent) event.getPayload());
                until = event.getSequenceNumber() + 1;
            }
            return new Read(until, known, begun, true);
        }
    }
}
