package org.hanshu.application.axon;

import java.util.function.Function;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.jspecify.annotations.Nullable;

/** Sets up every group of event handlers by rule; what fails is told, and stands aside. */
final class ProcessorModule implements ConfigurerModule {

    private final ProcessorRules rules;
    private final ReadModelDeadLetters deadLetters;
    private final Parking parking;

    ProcessorModule(ProcessorRules rules, ReadModelDeadLetters deadLetters, Parking parking) {
        this.rules = rules;
        this.deadLetters = deadLetters;
        this.parking = parking;
    }

    @Override
    public void configureModule(Configurer configurer) {
        var processing = configurer.eventProcessing();
        processing
                .registerSubscribingEventProcessor(WithTheEvent.GROUP)
                .registerEventProcessorFactory(rules)
                .registerDefaultListenerInvocationErrorHandler(c -> PropagatingErrorHandler.instance())
                .registerDefaultDeadLetterPolicy(c -> new DeadLetterPolicy())
                .registerDeadLetterQueueProvider(group -> deadLetters(group, processing))
                .registerDefaultHandlerInterceptor((c, group) -> rules.betweenEvents(group))
                .registerDefaultHandlerInterceptor((c, group) -> isNeverParked(group)
                        ? null
                        : parking.of(group, AssociatedIds.of(group, c.eventProcessingConfiguration())));
    }

    private static boolean isNeverParked(String group) {
        return group.equals(WithTheEvent.GROUP) || ProcessorRules.fillsReadModel(group);
    }

    /** After Axon's own configuration, which knows no dead letters by rule. */
    @Override
    public int order() {
        return 1000;
    }

    private @Nullable Function<Configuration, SequencedDeadLetterQueue<EventMessage<?>>> deadLetters(
            String group, EventProcessingConfigurer processing) {
        if (!ProcessorRules.fillsReadModel(group)) {
            return null;
        }
        processing.registerDeadLetteringEventHandlerInvokerConfiguration(
                group, (c, invoker) -> invoker.enableSequenceIdentifierCache() // Else every event asks the database.
                        .allowReset(true)); // A replay handles them anew.
        return c -> deadLetters.queue(group);
    }
}
