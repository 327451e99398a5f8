package org.hanshu.query.accounts;

import java.time.LocalDate;
import org.hanshu.query.shared.Question;
import org.hanshu.query.shared.Slice;

/** Which accounts were there on a day? Only the administrator and auditors come this far. */
record ListAccounts(LocalDate on, Slice slice) implements Question<AccountList> {

    @Override
    public Class<AccountList> answerType() {
        return AccountList.class;
    }
}
