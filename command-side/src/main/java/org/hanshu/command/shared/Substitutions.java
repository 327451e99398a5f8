package org.hanshu.command.shared;

import java.time.Instant;
import java.util.Optional;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Role;

/** Who acts in whose place today 代理任职. */
public interface Substitutions {

    /** Nobody is substituted. */
    Substitutions NONE = (away, by, at) -> Optional.empty();

    /**
     * What somebody acts as who takes another's place.
     *
     * @param role of the account that is away
     * @param order the number of the order on which its place is taken
     */
    record Place(Role role, String order) {}

    /**
     * The place that the caller takes; nothing where they do not act in that account's place today, or did not yet when it
     * happened.
     *
     * @param at when what they tell happened
     */
    Optional<Place> placeOf(String away, Caller by, Instant at);

    /**
     * Whether the one can act in the place of the other. Who keeps the house or looks at it is nobody's substitute; who works
     * on what is assigned to them by name is replaced by another assignment; and a supervisor's work is a supervisor's.
     */
    static boolean suits(Role away, Role substitute) {
        return switch (away) {
            case OFFICER, HEAD -> substitute == Role.OFFICER || substitute == Role.HEAD;
            case CLERK -> substitute == Role.CLERK || substitute == Role.OFFICER || substitute == Role.HEAD;
            case PARTNER -> substitute == Role.PARTNER;
            case MEDIATOR, LAWYER, AUDITOR, ADMIN, SYSTEM -> false;
        };
    }
}
