package org.hanshu.application.web.door;

import java.util.Locale;
import org.hanshu.api.agency.Organisations;
import org.hanshu.application.security.Account;
import org.jspecify.annotations.Nullable;

/** An account as the door shows it. */
record AccountRow(
        String name,
        String role,
        String organisation,
        @Nullable String certificate) {

    static AccountRow of(Account account, Locale locale) {
        var organisation = Organisations.bundled().find(account.organisation()).orElseThrow();
        var english = locale.getLanguage().equals("en");
        return new AccountRow(
                account.name(),
                english ? account.role().en() : account.role().zh(),
                english ? organisation.en() : organisation.zh(),
                account.certificate());
    }
}
