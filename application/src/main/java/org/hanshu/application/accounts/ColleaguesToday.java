package org.hanshu.application.accounts;

import java.time.Clock;
import java.util.Optional;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Role;
import org.hanshu.application.security.Accounts;
import org.hanshu.command.account.Colleagues;
import org.hanshu.command.shared.Substitutions;
import org.hanshu.query.accounts.FindAccount;
import org.hanshu.query.shared.Days;
import org.hanshu.query.shared.Questions;
import org.springframework.stereotype.Component;

/** Who works where today, and who acts in whose place 代理任职. */
@Component
class ColleaguesToday implements Colleagues, Substitutions {

    private final Accounts accounts;
    private final Questions questions;
    private final Clock clock;

    ColleaguesToday(Accounts accounts, Questions questions, Clock clock) {
        this.accounts = accounts;
        this.questions = questions;
        this.clock = clock;
    }

    @Override
    public Optional<Colleague> find(String name) {
        return accounts.find(name).map(account -> new Colleague(account.organisation(), account.role()));
    }

    /** The roles of both may have changed since the substitution was ordered. */
    @Override
    public Optional<Role> roleOf(String substituted, Caller by) {
        var today = Days.of(clock.instant());
        return Optional.of(by)
                .filter(caller -> ROLES.contains(caller.role()))
                .flatMap(caller -> questions.ask(new FindAccount(substituted)).maybe())
                .filter(view -> view.organisation().equals(by.organisation()))
                .filter(view -> view.isSubstitutedBy(by.actor(), today))
                .flatMap(view -> view.roleOn(today))
                .filter(ROLES::contains);
    }
}
