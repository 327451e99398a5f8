package org.hanshu.application.security;

import static org.hanshu.api.shared.Role.ADMIN;
import static org.hanshu.api.shared.Role.AUDITOR;
import static org.hanshu.api.shared.Role.CLERK;
import static org.hanshu.api.shared.Role.HEAD;
import static org.hanshu.api.shared.Role.LAWYER;
import static org.hanshu.api.shared.Role.MEDIATOR;
import static org.hanshu.api.shared.Role.OFFICER;
import static org.hanshu.api.shared.Role.PARTNER;

import java.util.List;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The accounts of the training profile, all with one password that everybody knows. */
@Component
@Profile("training")
public class TrainingAccounts implements Accounts {

    public static final String PASSWORD = "training";

    private static final List<Account> ALL = List.of(
            account("clerk.gz", "gz-union", CLERK, null),
            account("officer.gz", "gz-union", OFFICER, "粤工监字2026-001"),
            account("officer2.gz", "gz-union", OFFICER, "粤工监字2026-002"),
            account("head.gz", "gz-union", HEAD, "粤工监字2026-003"),
            account("officer.th", "gz-tianhe", OFFICER, "粤工监字2026-004"),
            account("head.th", "gz-tianhe", HEAD, "粤工监字2026-005"),
            account("officer.sn", "sn-union", OFFICER, "陕工监字2026-001"),
            account("head.sn", "sn-union", HEAD, "陕工监字2026-002"),
            account("mediator.gz", "gz-union", MEDIATOR, null),
            account("lawyer.gz", "gz-union", LAWYER, null),
            account("partner.hrss", "gz-hrss", PARTNER, null),
            account("partner.court", "gz-court", PARTNER, null),
            account("partner.tax", "gz-tax", PARTNER, null),
            account("partner.transport", "gz-transport", PARTNER, null),
            account("auditor", "hanshu", AUDITOR, null),
            account("admin", "hanshu", ADMIN, null));

    @Override
    public List<Account> all() {
        return ALL;
    }

    private static Account account(String name, String organisation, Role role, @Nullable String certificate) {
        return new Account(name, new OrganisationId(organisation), role, certificate);
    }
}
