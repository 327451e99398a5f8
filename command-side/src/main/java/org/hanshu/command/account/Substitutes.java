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

    int next() {
        return byNumber.size() + 1;
    }

    /** A colleague of the same organisation who works on cases, as does the one whose place they take. */
    static void checkSuits(AccountRegistered away, Role role, String substitute, Colleagues colleagues) {
        if (substitute.equals(away.name())) {
            throw AccountRule.NOBODY_SUBSTITUTES_THEMSELVES.violatedBy("substitute");
        }
        var colleague = colleagues
                .find(substitute)
                .orElseThrow(() -> AccountRule.NO_SUCH_SUBSTITUTE.violatedBy("substitute"));
        if (!colleague.organisation().equals(away.organisation())) {
            throw AccountRule.A_SUBSTITUTE_IS_OF_THE_SAME_ORGANISATION.violated(Map.of("name", substitute));
        }
        for (var either : List.of(role, colleague.role())) {
            if (!Substitutions.ROLES.contains(either)) {
                throw AccountRule.THAT_ROLE_IS_NOT_SUBSTITUTED.violated(Map.of("role", either.name()));
            }
        }
    }

    /** From today on, for a while that can be overseen, and nobody else meanwhile. */
    void checkRoomFor(AppointSubstitute command, LocalDate today) {
        if (command.to().isBefore(command.from())) {
            throw AccountRule.A_SUBSTITUTION_ENDS_AFTER_IT_BEGINS.violatedBy("to");
        }
        if (command.from().isBefore(today)) {
            throw AccountRule.A_SUBSTITUTION_BEGINS_NO_EARLIER_THAN_TODAY.violatedBy("from");
        }
        if (!command.to().isBefore(command.from().plusMonths(MOST_MONTHS))) {
            throw AccountRule.A_SUBSTITUTION_LASTS_SIX_MONTHS_AT_MOST.violatedBy("to");
        }
        byNumber.stream().flatMap(Optional::stream).filter(one -> overlap(one, command)).findFirst().ifPresent(one -> {
            throw AccountRule.SUBSTITUTED_ALREADY.violated(Map.of(
                    "substitute", one.substitute(),
                    "from", one.from().toString(),
                    "to", one.to().toString()));
        });
    }

    void checkRuns(EndSubstitution command, LocalDate today) {
        var n = Map.of("n", String.valueOf(command.n()));
        if (command.n() < 1 || command.n() > byNumber.size()) {
            throw AccountRule.NO_SUCH_SUBSTITUTION.violated(n);
        }
        if (byNumber.get(command.n() - 1).filter(one -> !one.to().isBefore(today)).isEmpty()) {
            throw AccountRule.THAT_SUBSTITUTION_IS_OVER.violated(n);
        }
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

    private static boolean overlap(SubstituteAppointed one, AppointSubstitute other) {
        return !one.to().isBefore(other.from()) && !other.to().isBefore(one.from());
    }
}
