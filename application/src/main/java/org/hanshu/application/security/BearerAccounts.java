package org.hanshu.application.security;

import java.util.Optional;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;

/**
 * Finds the account that a token speaks for. The token says who it is and no more: role and organisation are those of the
 * account, as it stands with this request.
 */
final class BearerAccounts implements Converter<Jwt, AbstractAuthenticationToken> {

    private final Accounts accounts;
    private final String claim;

    /** @param claim which says the account's name */
    BearerAccounts(Accounts accounts, String claim) {
        this.accounts = accounts;
        this.claim = claim;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        return Optional.ofNullable(token.getClaims().get(claim))
                .map(Object::toString)
                .flatMap(accounts::find)
                .map(account -> new BearerAccount(token, account))
                .orElseThrow(() -> new InvalidBearerTokenException("It speaks for no account"));
    }
}
