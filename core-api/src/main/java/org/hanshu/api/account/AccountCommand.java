package org.hanshu.api.account;

import static org.hanshu.api.shared.Role.ADMIN;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;

/** What can be asked of an account 账号; each on somebody's order, whose number is remembered. */
public sealed interface AccountCommand extends Command {

    AccountId accountId();

    /** Registers an account; said again in the same words, it changes nothing. */
    @AllowedTo(ADMIN)
    record RegisterAccount(
            @TargetAggregateIdentifier AccountId accountId,
            String name,
            OrganisationId organisation,
            Role role,
            String order)
            implements AccountCommand {}

    @AllowedTo(ADMIN)
    record ChangeRole(@TargetAggregateIdentifier AccountId accountId, Role role, String order)
            implements AccountCommand {}

    /** A supervisor's certificate 监督员证, which holds from one day to another, both included. */
    @AllowedTo(ADMIN)
    record IssueCertificate(
            @TargetAggregateIdentifier AccountId accountId, String number, LocalDate from, LocalDate until)
            implements AccountCommand {}

    /** Lets a colleague act in the account's place 代理任职 from one day to another, both included. */
    @AllowedTo(ADMIN)
    record AppointSubstitute(
            @TargetAggregateIdentifier AccountId accountId,
            String substitute,
            LocalDate from,
            LocalDate to,
            String order)
            implements AccountCommand {}

    /** Nobody acts under this substitution any more. */
    @AllowedTo(ADMIN)
    record EndSubstitution(@TargetAggregateIdentifier AccountId accountId, int n, String order)
            implements AccountCommand {}

    /** Lets the account choose a new password, by one that holds once. */
    @AllowedTo(ADMIN)
    record IssuePassword(@TargetAggregateIdentifier AccountId accountId) implements AccountCommand {}

    /** Lets the account sign in without its second factor, as when the telephone is lost, until it enrols another. */
    @AllowedTo(ADMIN)
    record ResetSecondFactor(@TargetAggregateIdentifier AccountId accountId, String order) implements AccountCommand {}

    /** Nobody signs in with it any more; what was done with it stays. */
    @AllowedTo(ADMIN)
    record CloseAccount(@TargetAggregateIdentifier AccountId accountId, String order) implements AccountCommand {}
}
