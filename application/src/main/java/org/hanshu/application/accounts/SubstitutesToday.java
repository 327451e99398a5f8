package org.hanshu.application.accounts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Refusal;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.command.shared.Substitutions;
import org.hanshu.query.accounts.AccountView;
import org.hanshu.query.accounts.FindAccount;
import org.hanshu.query.shared.Days;
import org.hanshu.query.shared.Questions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Who acts in whose place today 代理任职. It is judged anew with every request: both may have got another role since it was
 * ordered, or been closed. What proves who somebody is stays their own: password, second factor and session.
 */
@Component
class SubstitutesToday implements Substitutions {

    private static final String ENROL = "account.substitute-enrols-a-second-factor";

    private final Questions questions;
    private final LocalPasswords passwords;
    private final Set<Role> withSecondFactor;
    private final Clock clock;

    SubstitutesToday(
            Questions questions,
            LocalPasswords passwords,
            @Value("${hanshu.second-factor.roles}") Set<Role> withSecondFactor,
            Clock clock) {
        this.questions = questions;
        this.passwords = passwords;
        this.withSecondFactor = withSecondFactor;
        this.clock = clock;
    }

    @Override
    public Optional<Place> placeOf(String away, Caller by, Instant at) {
        var today = Days.of(clock.instant());
        return questions
                .ask(new FindAccount(away))
                .maybe()
                .filter(view -> view.organisation().equals(by.organisation()))
                .flatMap(view -> place(view, by, today, Days.of(at)))
                .map(place -> withSecondFactor(place, by));
    }

    private static Optional<Place> place(AccountView away, Caller by, LocalDate today, LocalDate happened) {
        return away.substitutionBy(by.actor(), today, happened).flatMap(one -> away.roleOn(today)
                .filter(role -> Substitutions.suits(role, by.role()))
                .map(role -> new Place(role, one.order())));
    }

    /** A role that needs one needs it of whoever takes its place. */
    private Place withSecondFactor(Place place, Caller by) {
        if (withSecondFactor.contains(place.role())
                && passwords.of(by.actor()).filter(kept -> !kept.secondFactor()).isPresent()) {
            throw new RuleViolated(new Refusal(
                    ENROL, Refusal.Kind.FORBIDDEN, Map.of("role", place.role().name())));
        }
        return place;
    }
}
