package org.hanshu.command.supervisioncase;

import java.util.List;
import java.util.stream.Stream;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverOffered;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverReturned;
import org.jspecify.annotations.Nullable;

/**
 * In whose hands a case is.
 *
 * @param owner the union that handles it now 承办单位
 * @param former those that handled it before
 * @param offered the union that is asked to take it over, while it is
 */
record Hands(
        OrganisationId owner,
        List<OrganisationId> former,
        @Nullable OrganisationId offered) {

    static Hands of(OrganisationId owner) {
        return new Hands(owner, List.of(), null);
    }

    Hands after(HandoverEvent event) {
        return switch (event) {
            case HandoverOffered offer -> new Hands(owner, former, offer.to());
            case HandoverReturned returned -> new Hands(owner, former, null);
            case HandoverAccepted accepted ->
                new Hands(
                        accepted.to(),
                        Stream.concat(former.stream(), Stream.of(owner))
                                .distinct()
                                .toList(),
                        null);
        };
    }

    /** Whether the caller may know of it though the case is in other hands. */
    boolean areKnownTo(Caller caller) {
        return isOfferedTo(caller) || former.stream().anyMatch(caller::actsFor);
    }

    boolean isOfferedTo(Caller caller) {
        return offered != null && caller.actsFor(offered);
    }
}
