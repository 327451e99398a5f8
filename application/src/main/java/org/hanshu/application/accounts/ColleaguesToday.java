package org.hanshu.application.accounts;

import java.time.LocalDate;
import java.util.Optional;
import org.hanshu.application.security.Accounts;
import org.hanshu.command.account.Colleagues;
import org.hanshu.query.accounts.FindAccount;
import org.hanshu.query.accounts.FindPlacesTaken;
import org.hanshu.query.shared.Questions;
import org.springframework.stereotype.Component;

/** Who works where today, and who is away. */
@Component
class ColleaguesToday implements Colleagues {

    private final Accounts accounts;
    private final Questions questions;

    ColleaguesToday(Accounts accounts, Questions questions) {
        this.accounts = accounts;
        this.questions = questions;
    }

    @Override
    public Optional<Colleague> find(String name) {
        return accounts.find(name).map(account -> new Colleague(account.organisation(), account.role()));
    }

    @Override
    public boolean isAway(String name, LocalDate from, LocalDate to) {
        return questions
                .ask(new FindAccount(name))
                .maybe()
                .filter(view -> view.isAway(from, to))
                .isPresent();
    }

    @Override
    public boolean actsForAnother(String name, LocalDate from, LocalDate to) {
        return questions.ask(new FindPlacesTaken(name)).isAnyOf(name, from, to);
    }
}
