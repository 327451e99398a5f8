package org.hanshu.query.accounts;

import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.jspecify.annotations.Nullable;

/** Some accounts as they were on a day, by name, and the cursor for the rest. */
public record AccountList(
        LocalDate on, List<AccountItem> items, @Nullable String next) {

    /**
     * One account.
     *
     * @param role on that day; none before it was registered or once it was closed
     * @param certificate the supervisor's certificate that held on that day
     * @param substitutes who acted in its place on that day
     * @param roles all that it had, since when, and on whose order
     */
    public record AccountItem(
            String name,
            OrganisationId organisation,
            @Nullable Role role,
            @Nullable String certificate,
            List<AccountView.Substitution> substitutes,
            List<AccountView.Held> roles,
            List<AccountView.Certificate> certificates,
            List<AccountView.Substitution> substitutions,
            @Nullable LocalDate closedOn,
            long version) {

        static AccountItem of(AccountView view, LocalDate on) {
            return new AccountItem(
                    view.name(),
                    view.organisation(),
                    view.roleOn(on).orElse(null),
                    view.certificateOn(on).orElse(null),
                    view.substitutesOn(on),
                    view.roles(),
                    view.certificates(),
                    view.substitutions(),
                    view.closedOn(),
                    view.version());
        }
    }
}
