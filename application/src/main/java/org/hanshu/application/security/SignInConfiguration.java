package org.hanshu.application.security;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** How an account and its password are checked. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    @Bean
    PasswordEncoder passwords() {
        return new RememberedPasswords(new BCryptPasswordEncoder());
    }

    @Bean
    @Profile("training")
    UserDetailsService trainees(Accounts accounts, PasswordEncoder passwords) {
        var hash = passwords.encode(TrainingAccounts.PASSWORD);
        return new InMemoryUserDetailsManager(accounts.all().stream()
                .map(account -> User.withUsername(account.name())
                        .password(hash)
                        .roles(account.role().name())
                        .build())
                .toList());
    }

    @Bean
    @Profile("!training")
    UserDetailsService nobody() {
        return new InMemoryUserDetailsManager();
    }
}
