package org.hanshu.application.security.provider;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * What the operator agreed on with the provider.
 *
 * @param clientSecret empty where the provider gave none
 * @param accountClaim which says the account's name
 */
@Component
record ProviderSettings(
        @Value("${hanshu.oidc.issuer:}") String issuer,
        @Value("${hanshu.oidc.client-id:}") String clientId,
        @Value("${hanshu.oidc.client-secret:}") String clientSecret,
        @Value("${hanshu.oidc.scopes:openid}") List<String> scopes,
        @Value("${hanshu.oidc.account-claim:sub}") String accountClaim,
        @Value("${hanshu.oidc.audience:hanshu}") String audience) {

    @Override
    public String toString() {
        return "the provider " + issuer;
    }
}
