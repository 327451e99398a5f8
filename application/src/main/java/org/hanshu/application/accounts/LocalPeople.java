package org.hanshu.application.accounts;

import static java.util.function.Predicate.not;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hanshu.api.shared.Role;
import org.hanshu.application.accounts.LocalPasswords.Kept;
import org.hanshu.application.security.Account;
import org.hanshu.application.security.Accounts;
import org.hanshu.application.security.Credentials;
import org.hanshu.application.security.People;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;

/** Those who sign in with a password that an administrator gave out, or that they chose then. */
@Component
class LocalPeople implements People {

    /** Beside the role: that nothing is done before another password is chosen. */
    static final String HOLDS_ONCE = "HOLDS_ONCE";

    /** Beside the role: that nothing is done before a second factor is enrolled. */
    static final String ENROLS = "ENROLS";

    private final Accounts accounts;
    private final LocalPasswords passwords;
    private final Set<Role> withSecondFactor;

    LocalPeople(
            Accounts accounts,
            LocalPasswords passwords,
            @Value("${hanshu.second-factor.roles}") Set<Role> withSecondFactor) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.withSecondFactor = withSecondFactor;
    }

    @Override
    public Optional<UserDetails> find(String name) {
        return passwords.of(name).flatMap(kept -> accounts.find(name).map(account -> User.withUsername(name)
                .password(kept.hash())
                .accountLocked(kept.locked() || !passwords.mayTry(name))
                .authorities(authorities(account, kept))
                .build()));
    }

    @Override
    public void wasNotLookedAt(String name) {
        passwords.untried(name);
    }

    private String[] authorities(Account account, Kept kept) {
        return Stream.of(
                        "ROLE_" + account.role(),
                        kept.holdsOnce() ? "ROLE_" + HOLDS_ONCE : "",
                        enrols(account, kept) ? "ROLE_" + ENROLS : "",
                        Credentials.SINCE + kept.since())
                .filter(not(String::isEmpty))
                .toArray(String[]::new);
    }

    private boolean enrols(Account account, Kept kept) {
        return withSecondFactor.contains(account.role()) && !kept.secondFactor();
    }

    @EventListener
    void right(AuthenticationSuccessEvent event) {
        if (event.getAuthentication() instanceof UsernamePasswordAuthenticationToken who) {
            passwords.right(who.getName());
        }
    }
}
