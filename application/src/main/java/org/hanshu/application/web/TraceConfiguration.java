package org.hanshu.application.web;

import io.micrometer.observation.ObservationFilter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;

/** What a trace tells of a request: by which route it came and what became of it, and nothing of whom it is about. */
@Configuration(proxyBeanMethods = false)
class TraceConfiguration {

    /** The address as it was sent names a case; its route, which stays, does not. */
    @Bean
    ObservationFilter routesOnly() {
        return context -> context.removeHighCardinalityKeyValue("http.url");
    }

    /** A dozen steps of every door say nothing that the answer does not. */
    @Bean
    SecurityObservationSettings doorsUntold() {
        return SecurityObservationSettings.noObservations();
    }
}
