package org.hanshu.benchmark;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.WrappedToken;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the slowest saga or projection is behind the events. */
final class Lag {

    private final EventProcessingConfiguration processing;
    private final JdbcClient jdbc;

    Lag(ApplicationContext engine) {
        this.processing = engine.getBean(EventProcessingConfiguration.class);
        this.jdbc = engine.getBean(JdbcClient.class);
    }

    long eventsBehind() {
        return jdbc.sql("select count(*) from events.domain_event where globalindex > ?")
                .param(slowest())
                .query(Long.class)
                .single();
    }

    double secondsUntilNothingIsBehind() {
        var start = System.nanoTime();
        while (eventsBehind() > 0 && System.nanoTime() - start < TimeUnit.MINUTES.toNanos(5)) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private long slowest() {
        return processing.eventProcessors().values().stream()
                .filter(StreamingEventProcessor.class::isInstance)
                .map(StreamingEventProcessor.class::cast)
                .flatMap(processor -> processor.processingStatus().values().stream())
                .mapToLong(Lag::position)
                .min()
                .orElse(0);
    }

    private static long position(EventTrackerStatus status) {
        var token = status.getTrackingToken();
        return token == null
                ? 0
                : WrappedToken.unwrapLowerBound(token).position().orElse(0);
    }
}
