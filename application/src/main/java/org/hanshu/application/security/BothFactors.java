package org.hanshu.application.security;

import java.util.function.Consumer;
import org.hanshu.application.web.problem.Rejected;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Looks at the password first and then at the code; whoever is turned away does not learn which of them was wrong. */
final class BothFactors extends DaoAuthenticationProvider {

    private final Consumer<String> notLookedAt;
    private final SecondFactor second;

    /** @param notLookedAt told whose password had to wait too long */
    BothFactors(UserDetailsService everybody, Consumer<String> notLookedAt, SecondFactor second) {
        super(everybody);
        this.notLookedAt = notLookedAt;
        this.second = second;
    }

    @Override
    protected void additionalAuthenticationChecks(
            UserDetails account, UsernamePasswordAuthenticationToken authentication) {
        checkPassword(account, authentication);
        var code = authentication.getDetails() instanceof SignInForm form ? form.code() : "";
        if (!second.lets(account.getUsername(), code)) {
            throw new BadCredentialsException("The code does not hold");
        }
    }

    /** Also where the account is locked, so that it takes as long; no try was counted then. */
    private void checkPassword(UserDetails account, UsernamePasswordAuthenticationToken authentication) {
        try {
            super.additionalAuthenticationChecks(account, authentication);
        } catch (Rejected busy) {
            if (account.isAccountNonLocked()) {
                notLookedAt.accept(account.getUsername());
            }
            throw busy;
        }
    }
}
