package org.hanshu.query.accounts;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.hanshu.api.account.AccountEvent;
import org.hanshu.query.shared.FoldedRows;
import org.hanshu.query.shared.Told;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the accounts. */
@Component
@ProcessingGroup(AccountsProjection.GROUP)
class AccountsProjection {

    static final String GROUP = "accounts_1";

    private final FoldedRows<AccountView> accounts;

    AccountsProjection(JdbcTemplate jdbc) {
        accounts = new FoldedRows<>(jdbc, "accounts_1.accounts", AccountView.class);
    }

    @EventHandler
    void on(AccountEvent event, DomainEventMessage<?> message) {
        accounts.fold(message, before -> AccountView.evolve(before, event, Told.of(message)));
    }

    @ResetHandler
    void reset() {
        accounts.clear();
    }
}
