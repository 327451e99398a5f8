package org.hanshu.application.security;

import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;

/** Looks at the password first and then at the code; whoever is turned away does not learn which of them was wrong. */
final class BothFactors extends DaoAuthenticationProvider {

    private final SecondFactor second;

    BothFactors(UserDetailsService everybody, SecondFactor second) {
        super(everybody);
        this.second = second;
    }

    @Override
    protected void additionalAuthenticationChecks(
            UserDetails account, UsernamePasswordAuthenticationToken authentication) {
        super.additionalAuthenticationChecks(account, authentication);
        var code = authentication.getDetails() instanceof SignInForm form ? form.code() : "";
        if (!second.lets(account.getUsername(), code)) {
            throw new BadCredentialsException("The code does not hold");
        }
    }
}
