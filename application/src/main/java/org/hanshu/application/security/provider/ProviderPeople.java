package org.hanshu.application.security.provider;

import java.util.List;
import org.hanshu.application.security.Account;
import org.hanshu.application.security.ClaimedAccounts;
import org.hanshu.application.security.Credentials;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Finds the account of whoever the provider let in, with a second factor where its role needs one. */
final class ProviderPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {

    /** The provider knows them, and we do not. */
    static final String NO_ACCOUNT = "no_account_of_ours";

    /** The provider did not say that they showed a second factor, and their role needs one. */
    static final String NO_SECOND_FACTOR = "no_second_factor_there";

    private final ClaimedAccounts accounts;
    private final Credentials credentials;
    private final ProvenTwice second;
    private final String claim;

    ProviderPeople(ClaimedAccounts accounts, Credentials credentials, ProvenTwice second, String claim) {
        this.accounts = accounts;
        this.credentials = credentials;
        this.second = second;
        this.claim = claim;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var token = request.getIdToken();
        var account = accounts.of(token.getClaims()).orElseThrow(() -> new OAuth2AuthenticationException(NO_ACCOUNT));
        if (!second.isEnough(account.role(), token)) {
            throw new OAuth2AuthenticationException(NO_SECOND_FACTOR);
        }
        return new DefaultOidcUser(authorities(account), token, claim);
    }

    private List<GrantedAuthority> authorities(Account account) {
        return List.of(
                new SimpleGrantedAuthority("ROLE_" + account.role().name()),
                new SimpleGrantedAuthority(Credentials.SINCE + credentials.since(account.name())));
    }
}
