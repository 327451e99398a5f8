package org.hanshu.application.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletRequest;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Lets a program that watches over the engine read its numbers, by a word of its own that opens nothing else. */
@Configuration(proxyBeanMethods = false)
@Conditional(WatcherConfiguration.IsNamed.class)
class WatcherConfiguration {

    /** Whether there is such a word; it is looked at as it stands, whatever is in it. */
    static final class IsNamed implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !context.getEnvironment()
                    .getProperty("hanshu.metrics-token", "")
                    .isBlank();
        }
    }

    private static final String NUMBERS = "/actuator/prometheus";

    /** Whoever does not say the word comes to the door of everybody else. */
    @Bean
    @Order(0)
    SecurityFilterChain watcher(HttpSecurity http, @Value("${hanshu.metrics-token}") String token) throws Exception {
        var said = ("Bearer " + token).getBytes(UTF_8);
        return http.securityMatcher(request -> isOfWatcher(request, said))
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .build();
    }

    private static boolean isOfWatcher(HttpServletRequest request, byte[] said) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null
                && request.getMethod().equals("GET")
                && request.getServletPath().equals(NUMBERS)
                && MessageDigest.isEqual(header.getBytes(UTF_8), said);
    }
}
