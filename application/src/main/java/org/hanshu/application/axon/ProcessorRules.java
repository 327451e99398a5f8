package org.hanshu.application.axon;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.regex.Pattern;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.config.Configuration;
import org.axonframework.config.EventProcessingConfigurer.EventProcessorBuilder;
import org.axonframework.eventhandling.EventHandlerInvoker;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.Segment;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.hanshu.application.peal.Peals;
import org.hanshu.application.peal.PeopleFirst;
import org.hanshu.application.processes.SegmentShares;
import org.hanshu.application.roles.ProcessRoles;
import org.hanshu.application.roles.ProcessRoles.ProcessRole;
import org.jspecify.annotations.Nullable;

/** How fast and how carefully a group handles events, by its name: {@code dossier_1} fills a read model, all else is a process. */
final class ProcessorRules implements EventProcessorBuilder {

    private static final Pattern READ_MODEL = Pattern.compile(".*_\\d+");
    private static final int SEGMENTS = 4;

    /** What the doors ask, for who may come in and what they may see: it waits for nothing. */
    private static final Set<String> DOORS = Set.of("accounts_1", "agencies_1", "organisations_1");

    private final Map<String, EventHandlerInvoker> invokers = new ConcurrentHashMap<>();
    private final Map<String, EventHandlerInvoker> offered = new ConcurrentHashMap<>();
    private final Semaphore turns = GatheringWork.turns();
    private final ProcessRoles roles;
    private final SegmentShares shares;
    private final Peals peals;
    private final PeopleFirst people;

    ProcessorRules(ProcessRoles roles, SegmentShares shares, Peals peals, PeopleFirst people) {
        this.roles = roles;
        this.shares = shares;
        this.peals = peals;
        this.people = people;
    }

    static boolean fillsReadModel(String group) {
        return READ_MODEL.matcher(group).matches();
    }

    /** Calls a group's handlers outside its stream; null where the group does not run here. */
    @Nullable
    EventHandlerInvoker invoker(String group) {
        return invokers.get(group);
    }

    /** Whether the group has to do anything for an event in this segment; also where it does not run here and nobody can say. */
    boolean concerns(String group, EventMessage<?> event, Segment segment) {
        var handlers = offered.get(group);
        return handlers == null || mayHandle(handlers, event, segment);
    }

    private static boolean mayHandle(EventHandlerInvoker handlers, EventMessage<?> event, Segment segment) {
        try {
            return handlers.canHandle(event, segment);
        } catch (Exception e) {
            throw new IllegalStateException("It cannot be said whether " + event.getPayloadType() + " is handled", e);
        }
    }

    /** Null where nobody has to be let pass. */
    @Nullable
    BetweenEvents betweenEvents(String group) {
        return gathers(group) ? new BetweenEvents(peals::areManyDue, people) : null;
    }

    private static boolean gathers(String group) {
        return fillsReadModel(group) && !DOORS.contains(group);
    }

    private int share(String group) {
        return fillsReadModel(group) ? shares.ofReadModel(group, SEGMENTS) : shares.ofSagas(group, SEGMENTS);
    }

    @Override
    public EventProcessor build(String name, Configuration configuration, EventHandlerInvoker invoker) {
        invokers.put(
                name, invoker); // Also where it runs elsewhere: what was parked is resumed from wherever it is asked.
        var handlers = fillsReadModel(name)
                ? invoker
                : new OwnSegment(
                        invoker, AssociatedIds.of(name, configuration.eventProcessingConfiguration()), SEGMENTS);
        offered.put(name, handlers);
        if (!roles.include(fillsReadModel(name) ? ProcessRole.QUERY : ProcessRole.SAGA)) {
            return new HandledElsewhere(name);
        }
        var processing = configuration.eventProcessingConfiguration();
        var threads = new AxonThreadFactory("Work[" + name + "]");
        var workers = gathers(name)
                ? new GatheringWork(SEGMENTS, threads, peals::areManyDue, turns, people)
                : Executors.newScheduledThreadPool(SEGMENTS, threads);
        var coordinator = Executors.newScheduledThreadPool(1, new AxonThreadFactory("Coordinator[" + name + "]"));
        configuration.onShutdown(workers::shutdown);
        configuration.onShutdown(coordinator::shutdown);
        return PooledStreamingEventProcessor.builder()
                .name(name)
                .eventHandlerInvoker(handlers)
                .rollbackConfiguration(processing.rollbackConfiguration(name))
                .errorHandler(processing.errorHandler(name))
                .messageMonitor(processing.messageMonitor(PooledStreamingEventProcessor.class, name))
                .messageSource(new AbridgedEvents(
                        configuration.eventStore(), event -> invoker.canHandle(event, Segment.ROOT_SEGMENT)))
                .tokenStore(processing.tokenStore(name))
                .transactionManager(processing.transactionManager(name))
                .workerExecutor(workers)
                .coordinatorExecutor(coordinator)
                .initialSegmentCount(SEGMENTS)
                .maxSegmentProvider(this::share)
                .initialToken(StreamableMessageSource::createTailToken)
                .tokenClaimInterval(fillsReadModel(name) ? 500 : 200)
                .batchSize(fillsReadModel(name) ? 500 : 1)
                .claimExtensionThreshold(fillsReadModel(name) ? 5_000 : 500) // How old a skipped event's token may get.
                .build();
    }
}
