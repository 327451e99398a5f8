package org.hanshu.api.agency;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.hanshu.api.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What can happen to a union or a partner agency 机构; {@code order} is the number of the order on which it did. */
public sealed interface OrganisationEvent {

    UUID registerId();

    OrganisationId organisation();

    @Revision("1")
    record OrganisationRegistered(UUID registerId, OrganisationId organisation, Particulars particulars, String order)
            implements OrganisationEvent {}

    @Revision("1")
    record OrganisationRenamed(UUID registerId, OrganisationId organisation, String zh, String en, String order)
            implements OrganisationEvent {}

    /** {@code parent} is the union above from then on; none where it is below no other. */
    @Revision("1")
    record OrganisationMoved(
            UUID registerId,
            OrganisationId organisation,
            @Nullable OrganisationId parent,
            String order) implements OrganisationEvent {}

    /** Cases that it owns stay its own; what is filed from then on goes where it now belongs. */
    @Revision("1")
    record JurisdictionSet(
            UUID registerId,
            OrganisationId organisation,
            String region,
            @Nullable String trade,
            boolean takesIn,
            String order)
            implements OrganisationEvent {}

    /**
     * It is no more 撤销; its name stays in what it did.
     *
     * @param successor the union that acts for it from then on, none of an agency
     */
    @Revision("1")
    record OrganisationClosed(
            UUID registerId,
            OrganisationId organisation,
            @Nullable OrganisationId successor,
            String order) implements OrganisationEvent {}
}
