package org.hanshu.query.accounts;

import java.util.Optional;
import org.hanshu.query.shared.Question;
import org.jspecify.annotations.Nullable;

/** Asks, at the door and for the system itself, whose account this is. */
public record FindAccount(String name) implements Question<FindAccount.Found> {

    /** Nothing where there is none of that name. */
    public record Found(@Nullable AccountView account) {

        public Optional<AccountView> maybe() {
            return Optional.ofNullable(account);
        }
    }

    @Override
    public Class<Found> answerType() {
        return Found.class;
    }
}
