package org.hanshu.query.organisations;

import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.agency.OrganisationEvent.JurisdictionSet;
import org.hanshu.api.agency.OrganisationEvent.OrganisationClosed;
import org.hanshu.api.agency.OrganisationEvent.OrganisationMoved;
import org.hanshu.api.agency.OrganisationEvent.OrganisationRegistered;
import org.hanshu.api.agency.OrganisationEvent.OrganisationRenamed;
import org.hanshu.api.referral.AgencyKind;
import org.hanshu.api.rulebook.LetterKindRule.IssuerLevel;
import org.hanshu.api.shared.OrganisationId;
import org.jspecify.annotations.Nullable;

/** Unions and agencies by id, as they were on a day, and the cursor for the rest. */
public record OrganisationList(
        LocalDate on,
        List<OrganisationItem> items,
        @Nullable String next) {

    /**
     * A union or an agency 机构, as it was on that day.
     *
     * @param parent the union above
     * @param registeredOn the day on which it was registered
     * @param closedOn the day on which it was closed, where that was by then
     * @param successor the union that acts for it since
     * @param steps what became of it until then; for administrator and auditor
     * @param version of the whole register, after the last of the steps
     */
    public record OrganisationItem(
            OrganisationId id,
            String zh,
            String en,
            String region,
            @Nullable IssuerLevel level,
            @Nullable String trade,
            @Nullable String characters,
            @Nullable OrganisationId parent,
            @Nullable AgencyKind kind,
            boolean takesIn,
            LocalDate registeredOn,
            @Nullable LocalDate closedOn,
            @Nullable OrganisationId successor,
            List<Step> steps,
            long version) {}

    /** Something that became of it, and on which order. */
    public record Step(LocalDate on, What what, String order) {

        static Step of(OrganisationStep step) {
            return switch (step.event()) {
                case OrganisationRegistered it -> new Step(step.day(), What.REGISTERED, it.order());
                case OrganisationRenamed it -> new Step(step.day(), What.RENAMED, it.order());
                case OrganisationMoved it -> new Step(step.day(), What.MOVED, it.order());
                case JurisdictionSet it -> new Step(step.day(), What.JURISDICTION_SET, it.order());
                case OrganisationClosed it -> new Step(step.day(), What.CLOSED, it.order());
            };
        }
    }

    /** What can become of one. */
    public enum What {
        REGISTERED,
        RENAMED,
        MOVED,
        JURISDICTION_SET,
        CLOSED
    }
}
