package org.hanshu.application.security;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/**
 * Finds the account that a token speaks for. The token says who it is and no more: role and organisation are those of the
 * account, as it stands with this request.
 */
final class BearerAccounts implements Converter<Jwt, AbstractAuthenticationToken> {

    private final ClaimedAccounts claimed;

    /** @param claim which says the account's name */
    BearerAccounts(Accounts accounts, String claim) {
        claimed = new ClaimedAccounts(accounts, claim);
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        return claimed.of(token.getClaims())
                .map(account -> new BearerAccount(token, account))
                .orElseThrow(() -> new InvalidBearerTokenException("It speaks for no account"));
    }
}
