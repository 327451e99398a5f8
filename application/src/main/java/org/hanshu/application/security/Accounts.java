package org.hanshu.application.security;

import java.util.List;
import java.util.Optional;

/** The accounts that exist. */
public interface Accounts {

    List<Account> all();

    default Optional<Account> find(String name) {
        return all().stream().filter(account -> account.name().equals(name)).findFirst();
    }
}
