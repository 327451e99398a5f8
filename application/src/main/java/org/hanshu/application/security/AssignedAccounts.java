package org.hanshu.application.security;

import org.hanshu.api.shared.Role;
import org.hanshu.command.shared.Assignees;
import org.springframework.stereotype.Component;

/** The mediators and lawyers among the accounts. */
@Component
class AssignedAccounts implements Assignees {

    private final Accounts accounts;

    AssignedAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public boolean works(String name, Role as) {
        return accounts.find(name).filter(account -> account.role() == as).isPresent();
    }
}
