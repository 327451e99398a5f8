package org.hanshu.query.agencies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hanshu.api.agency.AgencyEvent;
import org.hanshu.api.agency.AgencyEvent.AgreementEnded;
import org.hanshu.api.agency.AgencyEvent.AgreementMade;
import org.hanshu.api.agency.AgreementEnding;
import org.hanshu.api.agency.AgreementTerms;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.query.shared.Days;
import org.hanshu.query.shared.Share;
import org.hanshu.query.shared.Told;
import org.jspecify.annotations.Nullable;

/** What is agreed with a partner agency, and was. */
record AgencyView(OrganisationId agency, List<Agreement> agreements) {

    /**
     * One agreement.
     *
     * @param madeOn the day on which it was entered; nothing was shared under it before
     * @param endedOn the first day on which it no longer held, where it was ended before its time
     * @param version the version of all that is agreed with the agency, after this
     */
    record Agreement(
            int n,
            OrganisationId union,
            AgreementTerms terms,
            LocalDate madeOn,
            @Nullable LocalDate endedOn,
            @Nullable AgreementEnding why,
            @Nullable String order,
            long version) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(terms.from())
                    && !day.isBefore(madeOn)
                    && !day.isAfter(terms.until())
                    && (endedOn == null || day.isBefore(endedOn));
        }

        Share share(OrganisationId agency) {
            return new Share(terms.number(), agency, union, terms.regions(), terms.causes(), terms.fields());
        }

        private Agreement ended(AgreementEnded event, Told told) {
            return new Agreement(
                    n, union, terms, madeOn, Days.of(told.occurredAt()), event.why(), event.order(), told.sequence());
        }
    }

    static Optional<AgencyView> evolve(Optional<AgencyView> before, AgencyEvent event, Told told) {
        return switch (event) {
            case AgreementMade made ->
                Optional.of(before.orElseGet(() -> new AgencyView(made.agency(), List.of()))
                        .with(made, told));
            case AgreementEnded over -> before.map(view -> view.without(over, told));
        };
    }

    List<Share> sharesOn(LocalDate day) {
        return agreements.stream()
                .filter(each -> each.holdsOn(day))
                .map(each -> each.share(agency))
                .toList();
    }

    private AgencyView with(AgreementMade made, Told told) {
        var more = new Agreement(
                made.n(), made.union(), made.terms(), Days.of(told.occurredAt()), null, null, null, told.sequence());
        return new AgencyView(
                agency, Stream.concat(agreements.stream(), Stream.of(more)).toList());
    }

    private AgencyView without(AgreementEnded over, Told told) {
        return new AgencyView(
                agency,
                agreements.stream()
                        .map(each -> each.n() == over.n() ? each.ended(over, told) : each)
                        .toList());
    }
}
