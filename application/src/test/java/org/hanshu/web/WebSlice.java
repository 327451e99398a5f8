package org.hanshu.web;

import static org.mockito.Mockito.mock;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import org.hanshu.api.agency.KnownOrganisations;
import org.hanshu.api.agency.Organisations;
import org.hanshu.application.axon.Positions;
import org.hanshu.application.vault.SealedInMemory;
import org.hanshu.application.vault.SealedSecrets;
import org.hanshu.query.shared.Questions;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.test.context.ActiveProfiles;

/** The web and its doors without an engine behind them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = WebSlice.Configured.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = WebSlice.NO_DATABASE)
@ActiveProfiles("training")
@interface WebSlice {

    /** Readiness asks the database, which is not there. */
    String NO_DATABASE = "management.endpoint.health.validate-group-membership=false";

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = {
                "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
                "org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration",
                "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
                "org.axonframework.springboot.autoconfig.AxonAutoConfiguration"
            })
    @ComponentScan(
            basePackages = {
                "org.hanshu.application.limits",
                "org.hanshu.application.roles",
                "org.hanshu.application.security",
                "org.hanshu.application.web",
                "org.hanshu.web"
            },
            excludeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern = "org\\.hanshu\\.application\\.web\\.idempotency\\..*"))
    class Configured {

        @Bean
        Positions positions() {
            return new SteadyPositions();
        }

        @Bean
        KnownOrganisations organisations() {
            return Organisations::bundled;
        }

        /** No read model is there to answer one. */
        @Bean
        Questions questions() {
            return mock(Questions.class);
        }

        @Bean
        SealedSecrets sealed() {
            return SealedInMemory.secrets();
        }

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
