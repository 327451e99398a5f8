package org.hanshu.api.account;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;

/** What can happen to an account 账号. */
public sealed interface AccountEvent {

    AccountId accountId();

    /** {@code order} is the number of the order on which it was registered. */
    @Revision("1")
    record AccountRegistered(AccountId accountId, String name, OrganisationId organisation, Role role, String order)
            implements AccountEvent {}

    @Revision("1")
    record RoleChanged(AccountId accountId, Role from, Role to, String order) implements AccountEvent {}

    /** It holds from one day to another, both included. */
    @Revision("1")
    record CertificateIssued(AccountId accountId, String number, LocalDate from, LocalDate until)
            implements AccountEvent {}

    /** A colleague may act in the account's place 代理任职 from one day to another, both included; numbered from 1. */
    @Revision("1")
    record SubstituteAppointed(
            AccountId accountId, int n, String substitute, LocalDate from, LocalDate to, String order)
            implements AccountEvent {}

    /** Before its time; nobody acts under it any more. */
    @Revision("1")
    record SubstitutionEnded(AccountId accountId, int n, String order) implements AccountEvent {}

    /** A password that holds once was given out; what it is stands nowhere. */
    @Revision("1")
    record PasswordIssued(AccountId accountId) implements AccountEvent {}

    /** From then on it signed in without the second factor that it had. */
    @Revision("1")
    record SecondFactorReset(AccountId accountId, String order) implements AccountEvent {}

    @Revision("1")
    record AccountClosed(AccountId accountId, String order) implements AccountEvent {}
}
