package org.hanshu.application.security.provider;

import java.util.List;

/**
 * What the operator agreed on with the provider.
 *
 * @param clientSecret empty where the provider gave none
 * @param accountClaim which says the account's name
 */
record ProviderSettings(
        String issuer,
        String clientId,
        String clientSecret,
        List<String> scopes,
        String accountClaim,
        String audience) {

    @Override
    public String toString() {
        return "the provider " + issuer;
    }
}
