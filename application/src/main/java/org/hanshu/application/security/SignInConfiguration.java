package org.hanshu.application.security;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How an account and its password are checked. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    private static final String ARGON2 = "argon2";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Chosen passwords with Argon2; those that everybody knows cost less. */
    @Bean
    PasswordEncoder passwords() {
        var argon2OrBcrypt = new DelegatingPasswordEncoder(
                ARGON2,
                Map.of(
                        ARGON2,
                        Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8(),
                        "bcrypt",
                        new BCryptPasswordEncoder()));
        return new RememberedPasswords(argon2OrBcrypt, PATIENCE);
    }

    @Bean
    UserDetailsService everybody(List<People> people) {
        return name -> people.stream()
                .map(some -> some.find(name))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new UsernameNotFoundException("There is no such account"));
    }

    @Bean
    AuthenticationProvider signIn(
            UserDetailsService everybody,
            List<People> people,
            PasswordEncoder passwords,
            ObjectProvider<SecondFactor> second) {
        var both = new BothFactors(
                everybody,
                account -> people.forEach(some -> some.wasNotLookedAt(account)),
                second.getIfAvailable(() -> (account, code) -> true));
        both.setPasswordEncoder(passwords);
        return both;
    }

    @Bean
    @Profile("training")
    People trainees(TrainingAccounts accounts) {
        var hash = "{bcrypt}" + new BCryptPasswordEncoder().encode(TrainingAccounts.PASSWORD);
        return name -> accounts.find(name).map(account -> User.withUsername(account.name())
                .password(hash)
                .roles(account.role().name())
                .build());
    }
}
