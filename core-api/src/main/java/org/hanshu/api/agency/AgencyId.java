package org.hanshu.api.agency;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.OrganisationId;

/** Names what is agreed with one partner agency in the event store; it follows from the agency. */
public record AgencyId(@JsonValue UUID value) {

    public static AgencyId of(OrganisationId agency) {
        return new AgencyId(Derived.AGENCY.id(agency));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
