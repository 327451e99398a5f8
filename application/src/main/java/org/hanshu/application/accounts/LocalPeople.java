package org.hanshu.application.accounts;

import static java.util.function.Predicate.not;

import java.util.Optional;
import java.util.stream.Stream;
import org.hanshu.application.accounts.LocalPasswords.Kept;
import org.hanshu.application.security.Account;
import org.hanshu.application.security.Accounts;
import org.hanshu.application.security.People;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.stereotype.Component;

/** Those who sign in with a password that an administrator gave out, or that they chose then. */
@Component
class LocalPeople implements People {

    /** Beside the role: that nothing is done before another password is chosen. */
    static final String HOLDS_ONCE = "HOLDS_ONCE";

    /** Beside the role: with which password somebody signed in. */
    static final String SINCE = "SINCE ";

    private final Accounts accounts;
    private final LocalPasswords passwords;

    LocalPeople(Accounts accounts, LocalPasswords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Override
    public Optional<UserDetails> find(String name) {
        return passwords.of(name).flatMap(kept -> accounts.find(name).map(account -> User.withUsername(name)
                .password(kept.hash())
                .accountLocked(kept.locked() || !passwords.mayTry(name))
                .authorities(authorities(account, kept))
                .build()));
    }

    private static String[] authorities(Account account, Kept kept) {
        return Stream.of("ROLE_" + account.role(), kept.holdsOnce() ? "ROLE_" + HOLDS_ONCE : "", SINCE + kept.since())
                .filter(not(String::isEmpty))
                .toArray(String[]::new);
    }

    @EventListener
    void right(AuthenticationSuccessEvent event) {
        passwords.right(event.getAuthentication().getName());
    }
}
