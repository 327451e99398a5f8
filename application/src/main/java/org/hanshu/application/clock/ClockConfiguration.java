package org.hanshu.application.clock;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.time.Instant;
import org.axonframework.commandhandling.CommandBus;
import org.hanshu.application.axon.Parked;
import org.hanshu.application.axon.Positions;
import org.hanshu.application.roles.ProcessRoles;
import org.hanshu.application.roles.ProcessRoles.ProcessRole;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose time it is: the machine's, and in training one that can be moved forward. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

    /** In training it is never earlier, so that the sample is never in the future. */
    private static final Instant TRAINING_BEGINS = Instant.parse("2026-11-23T01:00:00Z");

    @Bean
    @DependsOn("processes") // One that needs the database for itself has it before it moves the time.
    SystemTime systemTime(JdbcClient jdbc, Environment environment) {
        var kept = new KeptOffset(jdbc);
        var time = new SystemTime(Clock.systemUTC(), kept.read());
        if (environment.acceptsProfiles(Profiles.of("training"))) {
            var ahead = time.aheadFor(TRAINING_BEGINS);
            kept.grow(ahead);
            time.goAhead(ahead);
        }
        return time;
    }

    /** What only the training profile has. */
    @Configuration(proxyBeanMethods = false)
    @Profile("training")
    static class Training {

        @Bean
        RequestGate requestGate(ProcessRoles roles) {
            if (roles.all().size() < ProcessRole.values().length) {
                throw new IllegalStateException("The training profile moves the time of the whole system, and so needs"
                        + " all roles in one process; HANSHU_ROLES names only " + roles.all());
            }
            return new RequestGate();
        }

        @Bean
        TrainingClock trainingClock(
                SystemTime time, JdbcClient jdbc, RequestGate gate, Settling settling, Parked parked) {
            return new TrainingClock(time, new KeptOffset(jdbc), gate, settling, parked);
        }

        @Bean
        Settling settling(Positions positions, JdbcClient jdbc, Scheduler scheduler, Clock clock) {
            return new Settling(positions, jdbc, scheduler, clock);
        }

        @Bean
        FilterRegistrationBean<GateFilter> gateFilter(RequestGate gate) {
            var filter = new FilterRegistrationBean<>(new GateFilter(gate));
            filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 100);
            return filter;
        }

        /** Imports and other senders without a request wait at the gate too. */
        @Bean
        GatedCommands gatedCommands(RequestGate gate, CommandBus commands) {
            var gated = new GatedCommands(gate);
            commands.registerHandlerInterceptor(gated);
            return gated;
        }
    }
}
