package org.hanshu.application.axon;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.springframework.stereotype.Component;

/** Hands the events of a running engine to every saga and every read model once more, as their processors do. */
@Component
public class Redelivery {

    private final EventStore events;
    private final ProcessorRules rules;
    private final EventProcessingConfiguration processing;
    private final TokenStore tokens;
    private final TransactionManager transactions;
    private final CorrelationDataProvider correlation;

    Redelivery(
            EventStore events,
            ProcessorRules rules,
            EventProcessingConfiguration processing,
            TokenStore tokens,
            TransactionManager transactions,
            CorrelationDataProvider correlation) {
        this.events = events;
        this.rules = rules;
        this.processing = processing;
        this.tokens = tokens;
        this.transactions = transactions;
        this.correlation = correlation;
    }

    /** All events in their order, with whatever may happen between two of them. Returns how often one was handled. */
    public int handAll(Runnable between) {
        var all = new ArrayList<EventMessage<?>>();
        try (var stream = events.openStream(null)) {
            while (stream.hasNextAvailable()) {
                all.add(stream.nextAvailable());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        var handled = 0;
        for (var event : all) {
            for (var group : processing.eventProcessors().keySet()) {
                handled += hand(event, group);
            }
            between.run();
        }
        return handled;
    }

    private int hand(EventMessage<?> event, String group) {
        var invoker = rules.invoker(group);
        if (invoker == null) {
            return 0;
        }
        var segments = segments(group).stream()
                .filter(segment -> invoker.canHandle(event, segment))
                .toList();
        segments.forEach(segment -> hand(event, invoker, segment));
        return segments.size();
    }

    private void hand(EventMessage<?> event, EventHandlerInvoker invoker, Segment segment) {
        var work = DefaultUnitOfWork.startAndGet(event);
        work.attachTransaction(transactions);
        work.registerCorrelationDataProvider(correlation);
        var result = work.executeWithResult(() -> {
            invoker.handle(event, segment);
            return true;
        });
        if (result.isExceptional()) {
            throw new AssertionError("second time: " + event, result.exceptionResult());
        }
    }

    private List<Segment> segments(String group) {
        return List.of(Segment.computeSegments(transactions.fetchInTransaction(() -> tokens.fetchSegments(group))));
    }
}
