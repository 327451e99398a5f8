package org.hanshu.application.security;

import java.util.Map;
import java.util.Optional;

/** Finds the account of which a provider speaks; one claim says its name, and nothing else that is claimed counts. */
public final class ClaimedAccounts {

    private final Accounts accounts;
    private final String claim;

    /** @param claim which says the account's name */
    public ClaimedAccounts(Accounts accounts, String claim) {
        this.accounts = accounts;
        this.claim = claim;
    }

    /** As it stands now; nothing where it is not named, unknown, closed or without a role. */
    public Optional<Account> of(Map<String, Object> claims) {
        return Optional.ofNullable(claims.get(claim)).map(Object::toString).flatMap(accounts::find);
    }
}
