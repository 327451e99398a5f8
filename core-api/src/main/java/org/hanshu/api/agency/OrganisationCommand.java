package org.hanshu.api.agency;

import static org.hanshu.api.shared.Role.ADMIN;

import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** What can be asked of the register of unions and partner agencies 机构名录; each on an order, whose number is remembered. */
public sealed interface OrganisationCommand extends Command {

    /** There is one register: what one of them may be hangs on all others. */
    UUID THE_REGISTER = Derived.BOOK.id("organisations", "CN");

    UUID registerId();

    OrganisationId organisation();

    /** Said again in the same words, it changes nothing. */
    @AllowedTo(ADMIN)
    record RegisterOrganisation(
            @TargetAggregateIdentifier UUID registerId,
            OrganisationId organisation,
            Particulars particulars,
            String order)
            implements OrganisationCommand {}

    @AllowedTo(ADMIN)
    record RenameOrganisation(
            @TargetAggregateIdentifier UUID registerId, OrganisationId organisation, String zh, String en, String order)
            implements OrganisationCommand {}

    /** Puts a union below another one, or below none. */
    @AllowedTo(ADMIN)
    record MoveOrganisation(
            @TargetAggregateIdentifier UUID registerId,
            OrganisationId organisation,
            @Nullable OrganisationId parent,
            String order)
            implements OrganisationCommand {}

    /** Says which cases are the union's business 管辖: where, of which trade, and whether they go to it at once. */
    @AllowedTo(ADMIN)
    record SetJurisdiction(
            @TargetAggregateIdentifier UUID registerId,
            OrganisationId organisation,
            String region,
            @Nullable String trade,
            boolean takesIn,
            String order)
            implements OrganisationCommand {}

    /**
     * Closes it 撤销: nobody acts for it any more, and nothing new is addressed to it.
     *
     * @param successor the union that acts for it from then on; none of an agency
     */
    @AllowedTo(ADMIN)
    record CloseOrganisation(
            @TargetAggregateIdentifier UUID registerId,
            OrganisationId organisation,
            @Nullable OrganisationId successor,
            String order)
            implements OrganisationCommand {}
}
