package org.hanshu.command.shared;

import java.util.Optional;
import java.util.Set;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Role;

/** Who acts in whose place today 代理任职. */
public interface Substitutions {

    /** Who keeps the house or looks at it is nobody's substitute, and who works on what is assigned to them by name. */
    Set<Role> ROLES = Set.of(Role.CLERK, Role.OFFICER, Role.HEAD, Role.PARTNER);

    /** Nobody is substituted. */
    Substitutions NONE = (substituted, by) -> Optional.empty();

    /** The role of the substituted account; nothing where the caller does not act in its place today. */
    Optional<Role> roleOf(String substituted, Caller by);
}
