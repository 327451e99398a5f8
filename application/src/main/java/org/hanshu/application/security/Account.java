package org.hanshu.application.security;

import java.util.Set;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in.
 *
 * @param name stable for life: events remember it
 * @param certificate the number of a supervisor's certificate 监督员证号, where the person has one
 */
public record Account(
        String name,
        OrganisationId organisation,
        Role role,
        @Nullable String certificate) {

    /** As whom this account acts: for its organisation and for those below it. */
    public Caller caller(Organisations organisations) {
        return new Caller(
                name,
                organisation,
                Set.copyOf(organisations.below(organisation)),
                organisations.find(organisation).orElseThrow().region(),
                role,
                certificate);
    }
}
