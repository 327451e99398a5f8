package org.hanshu.application.accounts;

import java.util.Optional;
import org.hanshu.application.security.Accounts;
import org.hanshu.application.security.People;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;

/** Those who sign in with a password that an administrator gave out, or that they chose then. */
@Component
class LocalPeople implements People {

    /** Beside the role: that nothing is done before another password is chosen. */
    static final String HOLDS_ONCE = "HOLDS_ONCE";

    private final Accounts accounts;
    private final LocalPasswords passwords;

    LocalPeople(Accounts accounts, LocalPasswords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Override
    public Optional<UserDetails> find(String name) {
        return passwords.of(name).flatMap(kept -> accounts.find(name).map(account -> {
            var role = account.role().name();
            return User.withUsername(name)
                    .password(kept.hash())
                    .accountLocked(kept.locked())
                    .roles(kept.holdsOnce() ? new String[] {role, HOLDS_ONCE} : new String[] {role})
                    .build();
        }));
    }

    @EventListener
    void wrong(AuthenticationFailureBadCredentialsEvent event) {
        passwords.wrong(event.getAuthentication().getName());
    }

    @EventListener
    void right(AuthenticationSuccessEvent event) {
        passwords.right(event.getAuthentication().getName());
    }
}
