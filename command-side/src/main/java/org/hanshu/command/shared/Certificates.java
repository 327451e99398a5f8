package org.hanshu.command.shared;

import java.util.Optional;
import org.hanshu.api.shared.OrganisationId;

/** Who is a labour-law supervisor 监督员, and with which certificate. */
public interface Certificates {

    /** The certificate of the supervisor with this account; empty where there is no such supervisor. */
    Optional<Certificate> of(String account);

    /**
     * A supervisor's certificate 监督员证.
     *
     * @param organisation the union for which the supervisor works
     */
    record Certificate(OrganisationId organisation, String number) {}
}
