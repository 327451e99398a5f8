package org.hanshu.application.security;

import java.util.List;
import java.util.Optional;

/** The accounts that exist; those that an administrator registered are found by name, and not told to everybody. */
public interface Accounts {

    /** Those that everybody may know of, as in training. */
    List<Account> all();

    default Optional<Account> find(String name) {
        return all().stream().filter(account -> account.name().equals(name)).findFirst();
    }
}
