package org.hanshu.application.security;

import org.hanshu.api.shared.Role;
import org.hanshu.application.limits.Limits;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * The doors. Programs come by HTTP Basic (in training only) or with the session of the login page, or with a token where
 * the operator names a provider; everything under
 * {@code /api} asks who it is, and what a role may do is decided by the aggregates and by what a query's scope shows.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private final boolean training;

    SecurityConfiguration(Environment environment) {
        training = environment.acceptsProfiles(Profiles.of("training"));
    }

    @Bean
    @Order(1)
    SecurityFilterChain api(HttpSecurity http, ObjectProvider<BearerDoor> bearers) throws Exception {
        var refused = new Refused(training);
        http.securityMatcher("/api/**", "/actuator/**")
                .authorizeHttpRequests(requests -> {
                    requests.requestMatchers("/actuator/health", "/actuator/health/**")
                            .permitAll();
                    if (training) {
                        requests.requestMatchers("/actuator/prometheus").permitAll();
                    } else {
                        requests.requestMatchers("/api/v1/training/**").permitAll();
                    }
                    requests.requestMatchers("/actuator/**").hasRole(Role.ADMIN.name());
                    requests.anyRequest().authenticated();
                })
                .csrf(AbstractHttpConfigurer::disable)
                .addFilterAt(new ForeignOrigins(), CsrfFilter.class)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .addHeaderWriter(new StaticHeadersWriter("Cache-Control", "no-store")))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refused).accessDeniedHandler(refused));
        if (training) {
            http.httpBasic(basic -> basic.authenticationEntryPoint(refused));
        }
        for (var door : bearers) {
            door.open(http, refused);
        }
        return http.build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, Limits limits, ObjectProvider<LoginDoor> others) throws Exception {
        var limited = new LimitedSignIns(limits);
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/account/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .addFilterBefore(limited, UsernamePasswordAuthenticationFilter.class)
                .exceptionHandling(handling -> handling.accessDeniedHandler(new Refused(training)));
        http.formLogin(form -> form.loginPage("/login")
                        .authenticationDetailsSource(SignInForm::new)
                        .successHandler(limited)
                        .failureHandler(limited))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(logout -> logout.logoutSuccessUrl("/"));
        for (var door : others) {
            door.open(http);
        }
        return http.build();
    }

    @Bean
    StrictHttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    @Bean
    RequestRejectedHandler rejected() {
        return new Refused(false);
    }
}
