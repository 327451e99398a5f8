package org.hanshu.query.accounts;

import static java.util.Objects.requireNonNullElse;

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
import org.hanshu.api.account.AccountEvent.SubstituteAppointed;
import org.hanshu.api.account.AccountEvent.SubstitutionEnded;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.hanshu.query.shared.Days;
import org.hanshu.query.shared.Told;
import org.jspecify.annotations.Nullable;

/**
 * An account as it is and was.
 *
 * @param roles which role it had since when, the present one last
 * @param substitutions who acted in its place, by number from 1; a row written before there were any names none
 * @param closedOn the first day on which nobody could sign in with it
 */
public record AccountView(
        String name,
        OrganisationId organisation,
        List<Held> roles,
        List<Certificate> certificates,
        List<Substitution> substitutions,
        @Nullable LocalDate closedOn,
        long version) {

    public AccountView {
        substitutions = requireNonNullElse(substitutions, List.of());
    }

    /** A role from a day on, and on whose order. */
    public record Held(Role role, LocalDate since, String order) {}

    /** A supervisor's certificate 监督员证; it holds on both days. */
    public record Certificate(String number, LocalDate from, LocalDate until) {}

    /**
     * Who acts in the account's place 代理任职, on both days and between.
     *
     * @param endedOn the day on which it was ended before its time, where it was
     * @param endOrder on whose order
     */
    public record Substitution(
            int n,
            String substitute,
            LocalDate from,
            LocalDate to,
            String order,
            @Nullable LocalDate endedOn,
            @Nullable String endOrder) {

        boolean runs() {
            return endedOn == null;
        }

        boolean covers(LocalDate day) {
            return meets(day, day);
        }

        boolean meets(LocalDate first, LocalDate last) {
            return !last.isBefore(from) && !first.isAfter(to);
        }

        /** Whether somebody could act under it on this day, were it only in the morning. */
        boolean heldOn(LocalDate day) {
            return covers(day) && (endedOn == null || !day.isAfter(endedOn));
        }

        Substitution ended(LocalDate day, String onOrder) {
            return new Substitution(n, substitute, from, to, order, day, onOrder);
        }
    }

    static Optional<AccountView> evolve(Optional<AccountView> before, AccountEvent event, Told told) {
        var day = Days.of(told.occurredAt());
        return switch (event) {
            case AccountRegistered first ->
                Optional.of(new AccountView(
                        first.name(),
                        first.organisation(),
                        List.of(new Held(first.role(), day, first.order())),
                        List.of(),
                        List.of(),
                        null,
                        told.sequence()));
            case RoleChanged changed -> before.map(view -> view.in(new Held(changed.to(), day, changed.order()), told));
            case CertificateIssued one ->
                before.map(view -> view.with(new Certificate(one.number(), one.from(), one.until()), told));
            case SubstituteAppointed one ->
                before.map(view -> view.substituted(
                        more(
                                view.substitutions,
                                new Substitution(
                                        one.n(), one.substitute(), one.from(), one.to(), one.order(), null, null)),
                        told));
            case SubstitutionEnded over ->
                before.map(view -> view.substituted(
                        view.substitutions.stream()
                                .map(one -> one.n() == over.n() ? one.ended(day, over.order()) : one)
                                .toList(),
                        told));
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

    /** Who acted in its place on this day; nobody for an account that was closed. */
    public List<Substitution> substitutesOn(LocalDate day) {
        return closedOn != null && !day.isBefore(closedOn)
                ? List.of()
                : substitutions.stream().filter(one -> one.heldOn(day)).toList();
    }

    /** Whether somebody is to act in its place on one of these days. */
    public boolean isAway(LocalDate from, LocalDate to) {
        return substitutions.stream().anyMatch(one -> one.runs() && one.meets(from, to));
    }

    /**
     * Under which this account may act in its place today; none any more where it was ended earlier today.
     *
     * @param happened the day of what is told: nobody acted in anybody's place before it was theirs
     */
    public Optional<Substitution> substitutionBy(String account, LocalDate today, LocalDate happened) {
        return substitutions.stream()
                .filter(one -> one.runs() && one.covers(today) && one.covers(happened))
                .filter(one -> one.substitute().equals(account))
                .findFirst();
    }

    private AccountView in(Held role, Told told) {
        return new AccountView(
                name, organisation, more(roles, role), certificates, substitutions, closedOn, told.sequence());
    }

    private AccountView with(Certificate certificate, Told told) {
        return new AccountView(
                name, organisation, roles, more(certificates, certificate), substitutions, closedOn, told.sequence());
    }

    private AccountView substituted(List<Substitution> all, Told told) {
        return new AccountView(name, organisation, roles, certificates, all, closedOn, told.sequence());
    }

    private AccountView at(Told told, @Nullable LocalDate closed) {
        return new AccountView(name, organisation, roles, certificates, substitutions, closed, told.sequence());
    }

    private static <T> List<T> more(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }
}
