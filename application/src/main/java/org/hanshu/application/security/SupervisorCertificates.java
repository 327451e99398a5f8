package org.hanshu.application.security;

import java.util.Optional;
import org.hanshu.command.shared.Certificates;
import org.springframework.stereotype.Component;

/** The supervisors among the accounts. */
@Component
class SupervisorCertificates implements Certificates {

    private final Accounts accounts;

    SupervisorCertificates(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<Certificate> of(String name) {
        return accounts.find(name).flatMap(SupervisorCertificates::certificate);
    }

    private static Optional<Certificate> certificate(Account account) {
        return Optional.ofNullable(account.certificate())
                .map(number -> new Certificate(account.organisation(), number));
    }
}
