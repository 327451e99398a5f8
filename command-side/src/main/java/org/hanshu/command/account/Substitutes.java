package org.hanshu.command.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hanshu.api.account.AccountCommand.AppointSubstitute;
import org.hanshu.api.account.AccountCommand.EndSubstitution;
import org.hanshu.api.account.AccountEvent.AccountRegistered;
import org.hanshu.api.account.AccountEvent.SubstituteAppointed;
import org.hanshu.api.account.AccountEvent.SubstitutionEnded;
import org.hanshu.api.shared.Role;
import org.hanshu.command.shared.Substitutions;

/**
 * Who acted, acts or will act in an account's place 代理任职.
 *
 * @param byNumber in the order of their numbers, from 1; nothing where it was ended
 */
record Substitutes(List<Optional<SubstituteAppointed>> byNumber) {

    static final Substitutes NONE = new Substitutes(List.of());

    private static final int MOST_MONTHS = 6;

    /** From today on, for a while that can be overseen, by somebody whom it suits, and by nobody else meanwhile. */
    SubstituteAppointed appoint(
            AppointSubstitute command, AccountRegistered away, Role role, Colleagues colleagues, LocalDate today) {
        checkSuits(away, role, command.substitute(), colleagues);
        checkDays(command, today);
        checkRoomFor(command);
        checkNoChain(command, away.name(), colleagues);
        return new SubstituteAppointed(
                command.accountId(),
                byNumber.size() + 1,
                command.substitute(),
                command.from(),
                command.to(),
                command.order());
    }

    SubstitutionEnded end(EndSubstitution command, LocalDate today) {
        var n = Map.of("n", String.valueOf(command.n()));
        if (command.n() < 1 || command.n() > byNumber.size()) {
            throw AccountRule.NO_SUCH_SUBSTITUTION.violated(n);
        }
        if (byNumber.get(command.n() - 1)
                .filter(one -> !one.to().isBefore(today))
                .isEmpty()) {
            throw AccountRule.THAT_SUBSTITUTION_IS_OVER.violated(n);
        }
        return new SubstitutionEnded(command.accountId(), command.n(), command.order());
    }

    Substitutes after(SubstituteAppointed appointed) {
        var all = new ArrayList<>(byNumber);
        all.add(Optional.of(appointed));
        return new Substitutes(List.copyOf(all));
    }

    Substitutes after(SubstitutionEnded ended) {
        var all = new ArrayList<>(byNumber);
        all.set(ended.n() - 1, Optional.empty());
        return new Substitutes(List.copyOf(all));
    }

    /** A colleague of the same organisation who may do such work. */
    private static void checkSuits(AccountRegistered away, Role role, String substitute, Colleagues colleagues) {
        if (substitute.equals(away.name())) {
            throw AccountRule.NOBODY_SUBSTITUTES_THEMSELVES.violatedBy("substitute");
        }
        var colleague =
                colleagues.find(substitute).orElseThrow(() -> AccountRule.NO_SUCH_SUBSTITUTE.violatedBy("substitute"));
        if (!colleague.organisation().equals(away.organisation())) {
            throw AccountRule.A_SUBSTITUTE_IS_OF_THE_SAME_ORGANISATION.violated(Map.of("name", substitute));
        }
        if (!Substitutions.suits(role, colleague.role())) {
            throw AccountRule.THAT_ROLE_DOES_NOT_SUBSTITUTE.violated(
                    Map.of("role", role.name(), "other", colleague.role().name()));
        }
    }

    private static void checkDays(AppointSubstitute command, LocalDate today) {
        if (command.to().isBefore(command.from())) {
            throw AccountRule.A_SUBSTITUTION_ENDS_AFTER_IT_BEGINS.violatedBy("to");
        }
        if (command.from().isBefore(today)) {
            throw AccountRule.A_SUBSTITUTION_BEGINS_NO_EARLIER_THAN_TODAY.violatedBy("from");
        }
        if (command.from().isAfter(today.plusYears(1))) {
            throw AccountRule.A_SUBSTITUTION_BEGINS_WITHIN_A_YEAR.violatedBy("from");
        }
        if (!command.to().isBefore(command.from().plusMonths(MOST_MONTHS))) {
            throw AccountRule.A_SUBSTITUTION_LASTS_SIX_MONTHS_AT_MOST.violatedBy("to");
        }
    }

    private void checkRoomFor(AppointSubstitute command) {
        byNumber.stream()
                .flatMap(Optional::stream)
                .filter(one ->
                        !one.to().isBefore(command.from()) && !command.to().isBefore(one.from()))
                .findFirst()
                .ifPresent(one -> {
                    throw AccountRule.SUBSTITUTED_ALREADY.violated(Map.of(
                            "substitute", one.substitute(),
                            "from", one.from().toString(),
                            "to", one.to().toString()));
                });
    }

    /** A place is given on by an order, never by who holds it for a while. */
    private static void checkNoChain(AppointSubstitute command, String away, Colleagues colleagues) {
        if (colleagues.isAway(command.substitute(), command.from(), command.to())) {
            throw AccountRule.THE_SUBSTITUTE_IS_AWAY.violated(Map.of("name", command.substitute()));
        }
        if (colleagues.actsForAnother(away, command.from(), command.to())) {
            throw AccountRule.NO_SUBSTITUTE_OF_A_SUBSTITUTE.violated(Map.of("name", away));
        }
    }
}
