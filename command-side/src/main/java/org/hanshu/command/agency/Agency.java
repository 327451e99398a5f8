package org.hanshu.command.agency;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.hanshu.api.agency.AgencyCommand;
import org.hanshu.api.agency.AgencyCommand.EndAgreement;
import org.hanshu.api.agency.AgencyCommand.MakeAgreement;
import org.hanshu.api.agency.AgencyEvent;
import org.hanshu.api.agency.AgencyEvent.AgreementEnded;
import org.hanshu.api.agency.AgencyEvent.AgreementMade;
import org.hanshu.api.agency.AgencyId;
import org.hanshu.api.agency.AgreementNumbered;
import org.hanshu.api.agency.KnownOrganisations;
import org.hanshu.api.agency.Organisation;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.command.shared.Admission;

/** A partner agency 协作单位, as far as unions share cases with it: under which papers, and until when. */
@Aggregate(type = "agency")
class Agency {

    @AggregateIdentifier
    private AgencyId agencyId;

    private final List<AgreementMade> agreements = new ArrayList<>(); // The n-th one has the number n.
    private final Set<Integer> ended = new HashSet<>();
    private long version = -1;

    Agency() {} // Axon replays history into a blank agency.

    /** Which agencies there are does not depend on whether anything was ever agreed with them. */
    @CommandHandlerInterceptor
    void admit(AgencyCommand command, MetaData trail, KnownOrganisations organisations) {
        var known = organisations.now().find(command.agency());
        Admission.check(command, trail, known.isPresent(), version);
        if (known.filter(Organisation::isAgency).isEmpty()) {
            throw AgencyRule.SHARED_WITH_AGENCIES.violated(
                    Map.of("agency", command.agency().value()));
        }
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    AgreementNumbered decide(MakeAgreement command, KnownOrganisations organisations) {
        var before = inForceWithSameNumber(command);
        if (before.isPresent()) {
            if (!before.get().terms().equals(command.terms())) {
                throw AgencyRule.NUMBER_HOLDS_ALREADY.violated(
                        Map.of("number", command.terms().number()));
            }
            return changed(before.get().n());
        }
        check(command, organisations.now());
        var n = agreements.size() + 1;
        apply(new AgreementMade(command.agencyId(), n, command.agency(), command.union(), command.terms()));
        return changed(n);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    AgreementNumbered decide(EndAgreement command, OccurredAt at) {
        if (command.n() < 1 || command.n() > agreements.size()) {
            throw AgencyRule.NO_SUCH_AGREEMENT.violated(Map.of("n", String.valueOf(command.n())));
        }
        var terms = agreements.get(command.n() - 1).terms();
        if (ended.contains(command.n())) {
            throw AgencyRule.ENDED_ALREADY.violated(Map.of("number", terms.number()));
        }
        if (terms.until().isBefore(at.day())) {
            throw AgencyRule.OVER_ALREADY.violated(
                    Map.of("number", terms.number(), "until", terms.until().toString()));
        }
        apply(new AgreementEnded(agencyId, command.n(), command.why(), command.order()));
        return changed(command.n());
    }

    @EventSourcingHandler
    void evolve(AgencyEvent event, @SequenceNumber long sequence) {
        agencyId = event.agencyId();
        version = sequence;
        switch (event) {
            case AgreementMade made -> agreements.add(made);
            case AgreementEnded over -> ended.add(over.n());
        }
    }

    /** A paper that is renewed may keep its number; on one day there is one of that number with a union only. */
    private Optional<AgreementMade> inForceWithSameNumber(MakeAgreement command) {
        var terms = command.terms();
        return agreements.stream()
                .filter(each -> !ended.contains(each.n()))
                .filter(each -> each.union().equals(command.union()))
                .filter(each -> each.terms().number().equals(terms.number()))
                .filter(each -> each.terms().overlaps(terms))
                .findFirst();
    }

    private static void check(MakeAgreement command, Organisations organisations) {
        var terms = command.terms();
        var union = union(command.union(), organisations);
        if (organisations.isClosed(command.agency())) {
            throw AgencyRule.IT_IS_CLOSED.violated(
                    Map.of("agency", command.agency().value()));
        }
        if (terms.until().isBefore(terms.from())) {
            throw AgencyRule.ENDS_AFTER_IT_BEGINS.violatedBy("until");
        }
        if (terms.regions().stream().anyMatch(region -> !region.isWithin(union.region()))) {
            throw AgencyRule.IN_THE_UNIONS_REGION.violatedBy("regions");
        }
    }

    private static Organisation union(OrganisationId id, Organisations organisations) {
        return organisations
                .existing(id)
                .filter(Organisation::isUnion)
                .orElseThrow(() -> AgencyRule.A_UNION_SHARES.violatedBy("union"));
    }

    private AgreementNumbered changed(int n) {
        return new AgreementNumbered(agencyId.value(), version, n);
    }
}
