package org.hanshu.application.processes;

import java.time.Duration;
import org.hanshu.application.database.Database;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** This process takes its place among the others before it does anything. */
@Configuration(proxyBeanMethods = false)
class ProcessesConfiguration {

    /** One that was told to stop may take twenty seconds; one that was killed is gone at once. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    Processes processes(Database database, Environment environment) {
        return Processes.join(database, environment.acceptsProfiles(Profiles.of("training")), PATIENCE);
    }

    @Bean
    SegmentShares segmentShares(Processes processes) {
        return new SegmentShares(processes);
    }
}
