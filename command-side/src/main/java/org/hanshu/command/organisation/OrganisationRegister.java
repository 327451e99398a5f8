package org.hanshu.command.organisation;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.hanshu.api.agency.Organisation;
import org.hanshu.api.agency.OrganisationChanged;
import org.hanshu.api.agency.OrganisationCommand;
import org.hanshu.api.agency.OrganisationCommand.CloseOrganisation;
import org.hanshu.api.agency.OrganisationCommand.MoveOrganisation;
import org.hanshu.api.agency.OrganisationCommand.RegisterOrganisation;
import org.hanshu.api.agency.OrganisationCommand.RenameOrganisation;
import org.hanshu.api.agency.OrganisationCommand.SetJurisdiction;
import org.hanshu.api.agency.OrganisationEvent;
import org.hanshu.api.agency.OrganisationEvent.JurisdictionSet;
import org.hanshu.api.agency.OrganisationEvent.OrganisationClosed;
import org.hanshu.api.agency.OrganisationEvent.OrganisationMoved;
import org.hanshu.api.agency.OrganisationEvent.OrganisationRegistered;
import org.hanshu.api.agency.OrganisationEvent.OrganisationRenamed;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.agency.Particulars;
import org.hanshu.api.shared.Caller;
import org.hanshu.command.shared.Admission;

/**
 * The register of unions and partner agencies 机构名录: which there are, how they are called, who is above whom and whose
 * business a case is. It is one, since none of that can be decided for one of them alone.
 */
@Aggregate(type = "organisation-register")
class OrganisationRegister {

    @AggregateIdentifier
    private UUID registerId;

    private Organisations register = Organisations.none();
    private long version = -1;

    OrganisationRegister() {} // Axon replays history into a blank register.

    @CommandHandlerInterceptor
    void admit(OrganisationCommand command, MetaData trail) {
        var known = command instanceof RegisterOrganisation
                || register.find(command.organisation()).isPresent();
        Admission.check(command, trail, known, version);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    OrganisationChanged decide(RegisterOrganisation command, Caller caller) {
        var before = register.find(command.organisation());
        if (before.isPresent()) {
            var same = Particulars.of(before.get()).equals(command.particulars());
            if (!same || register.isClosed(command.organisation())) {
                throw OrganisationRule.ID_TAKEN.violated(
                        Map.of("organisation", command.organisation().value()));
            }
            return changed(command);
        }
        if (!caller.isSystem()) { // Those that come with the engine were looked at before it was delivered.
            check(command).checkNew(command.particulars());
        }
        apply(new OrganisationRegistered(
                command.registerId(), command.organisation(), command.particulars(), command.order()));
        return changed(command);
    }

    @CommandHandler
    OrganisationChanged decide(RenameOrganisation command) {
        var now = existing(command);
        if (now.zh().equals(command.zh()) && now.en().equals(command.en())) {
            throw OrganisationRule.THERE_ALREADY.violated(
                    Map.of("organisation", now.id().value()));
        }
        check(command).checkName(command.zh());
        apply(new OrganisationRenamed(registerId, now.id(), command.zh(), command.en(), command.order()));
        return changed(command);
    }

    @CommandHandler
    OrganisationChanged decide(MoveOrganisation command) {
        var now = union(command);
        var moved = Particulars.of(now).below(command.parent());
        if (moved.equals(Particulars.of(now))) {
            throw OrganisationRule.THERE_ALREADY.violated(
                    Map.of("organisation", now.id().value()));
        }
        check(command).checkAbove(moved);
        apply(new OrganisationMoved(registerId, now.id(), command.parent(), command.order()));
        return changed(command);
    }

    @CommandHandler
    OrganisationChanged decide(SetJurisdiction command) {
        var now = union(command);
        var over = Particulars.of(now).over(command.region(), command.trade(), command.takesIn());
        if (over.equals(Particulars.of(now))) {
            throw OrganisationRule.THERE_ALREADY.violated(
                    Map.of("organisation", now.id().value()));
        }
        check(command).checkAbove(over);
        check(command).checkBelow(over);
        check(command).checkJurisdiction(over);
        apply(new JurisdictionSet(
                registerId, now.id(), command.region(), command.trade(), command.takesIn(), command.order()));
        return changed(command);
    }

    @CommandHandler
    OrganisationChanged decide(CloseOrganisation command, Caller caller) {
        var now = existing(command);
        if (!now.isUnion() && !now.isAgency()) {
            throw OrganisationRule.THE_HOUSE_STAYS.violated(
                    Map.of("organisation", now.id().value()));
        }
        var closing = new Closing(register, now);
        closing.checkIsAnothers(caller);
        closing.checkNobodyIsBelow();
        closing.checkSuccession(command.successor());
        apply(new OrganisationClosed(registerId, now.id(), command.successor(), command.order()));
        return changed(command);
    }

    @EventSourcingHandler
    void evolve(OrganisationEvent event, @SequenceNumber long sequence) {
        registerId = event.registerId();
        version = sequence;
        register = register.after(event);
    }

    private RegisterCheck check(OrganisationCommand command) {
        return new RegisterCheck(register, command.organisation());
    }

    private Organisation existing(OrganisationCommand command) {
        return register.existing(command.organisation())
                .orElseThrow(() -> OrganisationRule.IT_IS_CLOSED.violated(
                        Map.of("organisation", command.organisation().value())));
    }

    private Organisation union(OrganisationCommand command) {
        var now = existing(command);
        if (!now.isUnion()) {
            throw OrganisationRule.ONLY_UNIONS_STAND_IN_A_HIERARCHY.violated(
                    Map.of("organisation", now.id().value()));
        }
        return now;
    }

    private OrganisationChanged changed(OrganisationCommand command) {
        return new OrganisationChanged(registerId, version, command.organisation());
    }
}
