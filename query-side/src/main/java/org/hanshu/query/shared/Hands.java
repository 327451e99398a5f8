package org.hanshu.query.shared;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.stream.Stream;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverOffered;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverReturned;
import org.jspecify.annotations.Nullable;

/**
 * In whose hands a case is: every read model reads it off the events here.
 *
 * @param owner the union that handles it now 承办单位
 * @param former those that handled it before
 * @param offered the union that is asked to take it over, while it is
 */
public record Hands(
        OrganisationId owner,
        List<OrganisationId> former,
        @Nullable OrganisationId offered) {

    public static Hands of(OrganisationId owner) {
        return new Hands(owner, List.of(), null);
    }

    public Hands after(SupervisionCaseEvent event) {
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
            default -> this; // Nothing else moves it.
        };
    }

    /** Who reads what was filed, its state and its result, because they had it or are asked to take it. */
    @JsonProperty(access = JsonProperty.Access.READ_ONLY)
    public List<OrganisationId> readers() {
        return Stream.concat(former.stream(), Stream.ofNullable(offered)).toList();
    }
}
