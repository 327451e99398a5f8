package org.hanshu.command.account;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CommandHandlerInterceptor;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.hanshu.api.account.AccountCommand;
import org.hanshu.api.account.AccountCommand.AppointSubstitute;
import org.hanshu.api.account.AccountCommand.ChangeRole;
import org.hanshu.api.account.AccountCommand.CloseAccount;
import org.hanshu.api.account.AccountCommand.EndSubstitution;
import org.hanshu.api.account.AccountCommand.IssueCertificate;
import org.hanshu.api.account.AccountCommand.IssuePassword;
import org.hanshu.api.account.AccountCommand.RegisterAccount;
import org.hanshu.api.account.AccountCommand.ResetSecondFactor;
import org.hanshu.api.account.AccountEvent;
import org.hanshu.api.account.AccountEvent.AccountClosed;
import org.hanshu.api.account.AccountEvent.AccountRegistered;
import org.hanshu.api.account.AccountEvent.CertificateIssued;
import org.hanshu.api.account.AccountEvent.PasswordIssued;
import org.hanshu.api.account.AccountEvent.RoleChanged;
import org.hanshu.api.account.AccountEvent.SecondFactorReset;
import org.hanshu.api.account.AccountEvent.SubstituteAppointed;
import org.hanshu.api.account.AccountEvent.SubstitutionEnded;
import org.hanshu.api.account.AccountId;
import org.hanshu.api.account.SubstitutionNumbered;
import org.hanshu.api.agency.KnownOrganisations;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.Role;
import org.hanshu.command.shared.Admission;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in 账号: for which organisation, in which capacity, and since when, is history. */
@Aggregate(type = "account")
class Account {

    @AggregateIdentifier
    private AccountId accountId;

    private @Nullable AccountRegistered registered; // None before it is registered.
    private Role role = Role.SYSTEM;
    private boolean closed;
    private Substitutes substitutes = Substitutes.NONE;
    private long version = -1;

    Account() {} // Axon replays history into a blank account.

    @CommandHandlerInterceptor
    void admit(AccountCommand command, MetaData trail) {
        Admission.check(command, trail, registered != null || command instanceof RegisterAccount, version);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Changed decide(RegisterAccount command, KnownOrganisations organisations) {
        var organisation = organisations
                .now()
                .existing(command.organisation())
                .orElseThrow(() -> AccountRule.NO_SUCH_ORGANISATION.violatedBy("organisation"));
        if (registered == null) {
            RoleFit.check(command.role(), organisation.isUnion());
            apply(new AccountRegistered(
                    command.accountId(), command.name(), command.organisation(), command.role(), command.order()));
        } else if (!isTheSame(command)) {
            throw AccountRule.NAME_TAKEN.violated(Map.of("name", command.name()));
        }
        return changed();
    }

    @CommandHandler
    Changed decide(ChangeRole command, Caller caller, KnownOrganisations organisations) {
        checkOpenAndAnothers(caller);
        if (command.role() == role) {
            throw AccountRule.OF_THAT_ROLE_ALREADY.violated(Map.of("role", role.name()));
        }
        var organisation = organisations.now().find(known().organisation()).orElseThrow();
        RoleFit.check(command.role(), organisation.isUnion());
        apply(new RoleChanged(accountId, role, command.role(), command.order()));
        return changed();
    }

    @CommandHandler
    Changed decide(IssueCertificate command) {
        checkOpen();
        RoleFit.checkSupervises(role);
        if (command.until().isBefore(command.from())) {
            throw AccountRule.A_CERTIFICATE_ENDS_AFTER_IT_BEGINS.violatedBy("until");
        }
        apply(new CertificateIssued(accountId, command.number(), command.from(), command.until()));
        return changed();
    }

    @CommandHandler
    SubstitutionNumbered decide(AppointSubstitute command, Caller caller, OccurredAt at, Colleagues colleagues) {
        checkOpenAndAnothers(caller);
        var appointed = substitutes.appoint(command, known(), role, colleagues, at.day());
        apply(appointed);
        return new SubstitutionNumbered(accountId.value(), appointed.n(), version);
    }

    @CommandHandler
    SubstitutionNumbered decide(EndSubstitution command, Caller caller, OccurredAt at) {
        checkOpenAndAnothers(caller);
        apply(substitutes.end(command, at.day()));
        return new SubstitutionNumbered(accountId.value(), command.n(), version);
    }

    @CommandHandler
    Changed decide(IssuePassword command) {
        checkOpen();
        apply(new PasswordIssued(accountId));
        return changed();
    }

    @CommandHandler
    Changed decide(ResetSecondFactor command, Caller caller) {
        checkOpenAndAnothers(caller);
        apply(new SecondFactorReset(accountId, command.order()));
        return changed();
    }

    @CommandHandler
    Changed decide(CloseAccount command, Caller caller) {
        checkOpenAndAnothers(caller);
        apply(new AccountClosed(accountId, command.order()));
        return changed();
    }

    @EventSourcingHandler
    void evolve(AccountEvent event, @SequenceNumber long sequence) {
        accountId = event.accountId();
        version = sequence;
        switch (event) {
            case AccountRegistered first -> {
                registered = first;
                role = first.role();
            }
            case RoleChanged changed -> role = changed.to();
            case AccountClosed over -> closed = true;
            case SubstituteAppointed one -> substitutes = substitutes.after(one);
            case SubstitutionEnded one -> substitutes = substitutes.after(one);
            case CertificateIssued certificate -> {} // Nothing is decided by it.
            case SecondFactorReset reset -> {} // Nor what it was.
            case PasswordIssued password -> {} // What it is stands nowhere.
        }
    }

    private boolean isTheSame(RegisterAccount command) {
        return !closed && known().organisation().equals(command.organisation()) && role == command.role();
    }

    /** Nobody gives themselves another role, or locks the last door behind them. */
    private void checkOpenAndAnothers(Caller caller) {
        checkOpen();
        if (caller.actor().equals(known().name())) {
            throw AccountRule.NOT_ONES_OWN.violated(Map.of("name", caller.actor()));
        }
    }

    private void checkOpen() {
        if (closed) {
            throw AccountRule.IT_IS_CLOSED.violated(Map.of("name", known().name()));
        }
    }

    private AccountRegistered known() {
        return requireNonNull(registered, "Nothing is asked of an account that is not registered");
    }

    private Changed changed() {
        return new Changed(accountId.value(), version);
    }
}
