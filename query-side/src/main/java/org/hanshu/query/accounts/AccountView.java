package org.hanshu.query.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hanshu.api.account.AccountEvent;
import org.hanshu.api.account.AccountEvent.AccountClosed;
import org.hanshu.api.account.AccountEvent.AccountRegistered;
import org.hanshu.api.account.AccountEvent.CertificateIssued;
import org.hanshu.api.account.AccountEvent.PasswordIssued;
import org.hanshu.api.account.AccountEvent.RoleChanged;
import org.hanshu.api.account.AccountEvent.SecondFactorReset;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.hanshu.query.shared.Days;
import org.hanshu.query.shared.Told;
import org.jspecify.annotations.Nullable;

/**
 * An account as it is and was.
 *
 * @param roles which role it had since when, the present one last
 * @param closedOn the first day on which nobody could sign in with it
 */
public record AccountView(
        String name,
        OrganisationId organisation,
        List<Held> roles,
        List<Certificate> certificates,
        @Nullable LocalDate closedOn,
        long version) {

    /** A role from a day on, and on whose order. */
    public record Held(Role role, LocalDate since, String order) {}

    /** A supervisor's certificate 监督员证; it holds on both days. */
    public record Certificate(String number, LocalDate from, LocalDate until) {}

    static Optional<AccountView> evolve(Optional<AccountView> before, AccountEvent event, Told told) {
        var day = Days.of(told.occurredAt());
        return switch (event) {
            case AccountRegistered first ->
                Optional.of(new AccountView(
                        first.name(),
                        first.organisation(),
                        List.of(new Held(first.role(), day, first.order())),
                        List.of(),
                        null,
                        told.sequence()));
            case RoleChanged changed -> before.map(view -> view.in(new Held(changed.to(), day, changed.order()), told));
            case CertificateIssued one ->
                before.map(view -> view.with(new Certificate(one.number(), one.from(), one.until()), told));
            case PasswordIssued password -> before.map(view -> view.at(told, view.closedOn));
            case SecondFactorReset reset -> before.map(view -> view.at(told, view.closedOn));
            case AccountClosed over -> before.map(view -> view.at(told, day));
        };
    }

    /** The role on this day; none before it was registered, nor after it was closed. */
    public Optional<Role> roleOn(LocalDate day) {
        return closedOn != null && !day.isBefore(closedOn)
                ? Optional.empty()
                : roles.reversed().stream()
                        .filter(held -> !held.since().isAfter(day))
                        .map(Held::role)
                        .findFirst();
    }

    /** The certificate that holds on this day, the last issued first. */
    public Optional<String> certificateOn(LocalDate day) {
        return certificates.reversed().stream()
                .filter(one -> !day.isBefore(one.from()) && !day.isAfter(one.until()))
                .map(Certificate::number)
                .findFirst();
    }

    private AccountView in(Held role, Told told) {
        return new AccountView(name, organisation, more(roles, role), certificates, closedOn, told.sequence());
    }

    private AccountView with(Certificate certificate, Told told) {
        return new AccountView(name, organisation, roles, more(certificates, certificate), closedOn, told.sequence());
    }

    private AccountView at(Told told, @Nullable LocalDate closed) {
        return new AccountView(name, organisation, roles, certificates, closed, told.sequence());
    }

    private static <T> List<T> more(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
