package org.hanshu.query.agencies;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hanshu.api.agency.AgreementEnding;
import org.hanshu.api.agency.SharedField;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Region;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.query.shared.Named;
import org.jspecify.annotations.Nullable;

/** Some sharing agreements, by agency and number, and the cursor for the rest. */
public record AgreementList(
        List<AgreementItem> items, @Nullable String next) {

    /**
     * An agreement 信息共享协议.
     *
     * @param n its number among those with the agency
     * @param inForce whether it held on the day that was asked for, or holds today
     * @param madeOn the day on which it was entered; nothing was shared under it before
     * @param endedOn the day on which it was ended before its time
     * @param version what a change of what is agreed with the agency names in {@code If-Match}, where this came last
     */
    public record AgreementItem(
            Named agency,
            int n,
            Named union,
            String number,
            String legalBasis,
            String purpose,
            String assessment,
            List<Region> regions,
            List<Cause> causes,
            List<SharedField> fields,
            LocalDate from,
            LocalDate until,
            boolean inForce,
            LocalDate madeOn,
            @Nullable LocalDate endedOn,
            @Nullable AgreementEnding why,
            @Nullable String order,
            long version) {

        static AgreementItem of(OrganisationId agency, AgencyView.Agreement one, LocalDate day, Locale reader) {
            var terms = one.terms();
            return new AgreementItem(
                    Named.of(agency, reader),
                    one.n(),
                    Named.of(one.union(), reader),
                    terms.number(),
                    terms.legalBasis(),
                    terms.purpose(),
                    terms.assessment(),
                    terms.regions(),
                    terms.causes(),
                    terms.fields(),
                    terms.from(),
                    terms.until(),
                    one.holdsOn(day),
                    one.madeOn(),
                    one.endedOn(),
                    one.why(),
                    one.order(),
                    one.version());
        }
    }
}
