package org.hanshu.command.account;

import java.time.LocalDate;
import java.util.Optional;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;

/** Who else can sign in, and who is away, as far as an account's own history does not tell. */
public interface Colleagues {

    /** For which organisation somebody signs in today, and in which capacity. */
    record Colleague(OrganisationId organisation, Role role) {}

    /** Nothing for an account that is unknown, or closed. */
    Optional<Colleague> find(String name);

    /** Whether somebody acts in this account's place on one of these days. */
    boolean isAway(String name, LocalDate from, LocalDate to);

    /** Whether this account acts in another's place on one of these days. */
    boolean actsForAnother(String name, LocalDate from, LocalDate to);
}
