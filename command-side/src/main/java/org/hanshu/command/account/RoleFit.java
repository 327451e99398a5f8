package org.hanshu.command.account;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hanshu.api.shared.Role;

/** Which roles there are in which organisations, and who of them supervises. */
final class RoleFit {

    private static final Set<Role> SUPERVISORS = EnumSet.of(Role.OFFICER, Role.HEAD);
    private static final Set<Role> OF_A_UNION =
            EnumSet.of(Role.CLERK, Role.OFFICER, Role.HEAD, Role.MEDIATOR, Role.LAWYER);

    private RoleFit() {}

    /** Who works on cases does so for a union, who is referred to for an agency; who keeps the house is anybody's. */
    static void check(Role role, boolean union) {
        var fits = union ? role != Role.PARTNER : !OF_A_UNION.contains(role);
        if (role == Role.SYSTEM || !fits) {
            throw AccountRule.A_ROLE_FITS_THE_ORGANISATION.violatedBy("role");
        }
    }

    static void checkSupervises(Role role) {
        if (!SUPERVISORS.contains(role)) {
            throw AccountRule.CERTIFICATES_ARE_SUPERVISORS.violated(Map.of("role", role.name()));
        }
    }
}
