package org.hanshu.application.axon;

import java.time.Clock;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.axonframework.serialization.Serializer;
import org.hanshu.application.peal.Peals;
import org.hanshu.application.peal.PeopleFirst;
import org.hanshu.application.processes.SegmentShares;
import org.hanshu.application.roles.ProcessRoles;
import org.hanshu.command.shared.SagaProgress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.info.GitProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who handles events, how often, and what becomes of those that fail. */
@Configuration(proxyBeanMethods = false)
class ProcessorConfiguration {

    @Bean
    CorrelationDataProvider correlationTrail(
            Clock clock, ObjectProvider<BuildProperties> build, ObjectProvider<GitProperties> git) {
        var version =
                build.stream().map(BuildProperties::getVersion).findFirst().orElse("unpackaged");
        var commit =
                git.stream().map(GitProperties::getShortCommitId).findFirst().orElse("unknown");
        return new CorrelationTrail(clock, version + " " + commit);
    }

    @Bean
    ProcessorRules processorRules(ProcessRoles roles, SegmentShares shares, Peals peals, PeopleFirst people) {
        return new ProcessorRules(roles, shares, peals, people);
    }

    @Bean
    Positions positions(
            JdbcClient jdbc,
            Serializer serializer,
            EventProcessingConfiguration processing,
            EventStorageEngine events,
            ProcessorRules rules) {
        return new TokenPositions(jdbc, serializer, processing, new PassedOver(events, rules));
    }

    @Bean
    SagaProgress sagaProgress(Positions positions) {
        return new PositionsProgress(positions);
    }

    @Bean
    ConfigurerModule processors(ProcessorRules rules, ReadModelDeadLetters deadLetters, Parking parking) {
        return new ProcessorModule(rules, deadLetters, parking);
    }
}
