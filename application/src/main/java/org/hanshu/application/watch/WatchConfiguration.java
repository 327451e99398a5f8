package org.hanshu.application.watch;

import com.github.kagkarlsson.scheduler.event.SchedulerListener;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.hanshu.application.axon.Positions;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The numbers that docs/operations.md tells of. */
@Configuration(proxyBeanMethods = false)
class WatchConfiguration {

    private static final List<String> KINDS = List.of("process", "deadline", "read_model");

    @Bean
    Glances glances(JdbcClient jdbc, Clock clock, Positions positions, EventProcessingConfiguration processing) {
        return new Glances(jdbc, clock, positions, () -> groups(processing));
    }

    @Bean
    SchedulerListener deadlineDelays(MeterRegistry meters, Clock clock) {
        return new DeadlineDelays(meters, clock);
    }

    /** The groups are known once all is made. */
    @Bean
    SmartInitializingSingleton watched(
            MeterRegistry meters, Glances glances, EventProcessingConfiguration processing, CommandBus commands) {
        return () -> {
            commands.registerHandlerInterceptor(new CommandTimes(meters));
            groups(processing).forEach(group -> watch(meters, glances, group));
            KINDS.forEach(kind -> Gauge.builder(
                            "hanshu.parked", glances, all -> all.now().parked(kind))
                    .description("What stands aside until an administrator resumes it")
                    .tag("kind", kind)
                    .register(meters));
            Gauge.builder("hanshu.deadlines.oldest.due", glances, all -> all.now()
                            .oldestDue())
                    .description("Since when the oldest deadline is due that nobody has picked")
                    .baseUnit("seconds")
                    .register(meters);
        };
    }

    private static void watch(MeterRegistry meters, Glances glances, String group) {
        Gauge.builder("hanshu.processor.behind", glances, all -> all.now().eventsOf(group))
                .description("Events that the group has still to handle")
                .baseUnit("events")
                .tag("processor", group)
                .register(meters);
        Gauge.builder("hanshu.processor.lag", glances, all -> all.now().secondsOf(group))
                .description("For how long the first event has been there that the group has not handled")
                .baseUnit("seconds")
                .tag("processor", group)
                .register(meters);
    }

    private static List<String> groups(EventProcessingConfiguration processing) {
        return processing.eventProcessors().entrySet().stream()
                .filter(each -> each.getValue() instanceof StreamingEventProcessor)
                .map(each -> each.getKey())
                .sorted()
                .toList();
    }
}
