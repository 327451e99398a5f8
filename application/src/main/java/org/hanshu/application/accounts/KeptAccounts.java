package org.hanshu.application.accounts;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.hanshu.api.agency.KnownOrganisations;
import org.hanshu.application.security.Account;
import org.hanshu.application.security.Accounts;
import org.hanshu.query.accounts.AccountView;
import org.hanshu.query.accounts.FindAccount;
import org.hanshu.query.shared.Questions;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The accounts that came with the engine, and those that were registered, as they stand today: none of a closed organisation. */
@Component
@Primary
class KeptAccounts implements Accounts {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final Accounts bundled;
    private final Questions questions;
    private final KnownOrganisations organisations;
    private final Clock clock;

    KeptAccounts(Accounts bundled, Questions questions, KnownOrganisations organisations, Clock clock) {
        this.bundled = bundled;
        this.questions = questions;
        this.organisations = organisations;
        this.clock = clock;
    }

    @Override
    public List<Account> all() {
        return bundled.all();
    }

    @Override
    public Optional<Account> find(String name) {
        return bundled.find(name)
                .or(() -> questions.ask(new FindAccount(name)).maybe().flatMap(this::today))
                .filter(account ->
                        organisations.now().existing(account.organisation()).isPresent());
    }

    private Optional<Account> today(AccountView view) {
        var today = LocalDate.ofInstant(clock.instant(), BEIJING);
        return view.roleOn(today)
                .map(role -> new Account(
                        view.name(),
                        view.organisation(),
                        role,
                        view.certificateOn(today).orElse(null)));
    }
}
