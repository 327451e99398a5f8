package org.hanshu.query.accounts;

import java.time.LocalDate;
import java.util.List;
import org.hanshu.query.shared.Question;

/** Asks, for the system itself, in whose place this account acted, acts or will act. */
public record FindPlacesTaken(String name) implements Question<FindPlacesTaken.Found> {

    /** The accounts that it substitutes, some of them perhaps no longer. */
    public record Found(List<AccountView> accounts) {

        /** Whether it is to act in the place of one of them on one of these days. */
        public boolean isAnyOf(String name, LocalDate from, LocalDate to) {
            return accounts.stream()
                    .filter(each -> each.closedOn() == null)
                    .flatMap(each -> each.substitutions().stream())
                    .anyMatch(one -> one.substitute().equals(name) && one.runs() && one.meets(from, to));
        }
    }

    @Override
    public Class<Found> answerType() {
        return Found.class;
    }
}
