package org.hanshu.application.sample;

import org.hanshu.application.axon.StoredNames;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the sample process into every engine that a test starts. */
@Configuration(proxyBeanMethods = false)
class SampleConfiguration {

    @Bean
    StoredNames.More sampleNames() {
        return new StoredNames.More(SampleEvent.NAMES);
    }

    @Bean
    SampleFaults sampleFaults() {
        return new SampleFaults();
    }

    @Bean
    SampleProjection sampleProjection(JdbcClient jdbc, SampleFaults faults) {
        jdbc.sql("""
                        create schema if not exists sample;
                        create table if not exists sample.step (id text not null, n integer not null, primary key (id, n));
                        create table if not exists sample.seen (id text primary key, events integer not null)
                        """).update();
        return new SampleProjection(jdbc, faults);
    }
}
