package org.hanshu.command.letter;

import java.util.List;
import java.util.Optional;
import org.hanshu.api.letter.Addressee;
import org.hanshu.api.rulebook.LetterKindRule;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.supervisioncase.Respondent;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is meant by what somebody wrote of an addressee.
 *
 * @param respondents those of the letter's first case, in order of their numbers; empty without a case
 */
record Addressees(LetterKindRule kind, LetterId letter, List<Respondent> respondents) {

    private static final AddresseeRequest NOBODY = new AddresseeRequest(null, null, null, null);

    Addressee find(@Nullable AddresseeRequest told) {
        var wanted = told == null ? NOBODY : told;
        if (wanted.kind() == Addressee.Kind.CLASS || toAgency(wanted)) {
            var addressed = toAgency(wanted) ? Addressee.Kind.AGENCY : Addressee.Kind.CLASS;
            return new Addressee(addressed, wanted.name(), null, wanted.uscc(), null);
        }
        return respondent(wanted).map(this::addressed).orElseGet(() -> outsider(wanted));
    }

    private boolean toAgency(AddresseeRequest wanted) {
        return wanted.kind() == null
                ? kind.addressee() == LetterKindRule.AddresseeKind.AGENCY
                : wanted.kind() == Addressee.Kind.AGENCY;
    }

    private Optional<Respondent> respondent(AddresseeRequest wanted) {
        if (wanted.respondent() == null && wanted.name() == null && wanted.uscc() == null) {
            return respondents.stream().findFirst();
        }
        return respondents.stream().filter(each -> isMeant(wanted, each)).findFirst();
    }

    private static boolean isMeant(AddresseeRequest wanted, Respondent respondent) {
        if (wanted.respondent() != null) {
            return respondent.n() == wanted.respondent();
        }
        return (wanted.uscc() != null && wanted.uscc().equals(respondent.uscc()))
                || (wanted.name() != null && wanted.name().equals(respondent.name()));
    }

    private Addressee addressed(Respondent respondent) {
        return new Addressee(
                Addressee.Kind.RESPONDENT,
                respondent.name(),
                respondent.personalName(),
                respondent.uscc(),
                respondent.n());
    }

    /** Where a natural person answers, a name that we cannot compare may be that person's. */
    private Addressee outsider(AddresseeRequest wanted) {
        var mayBePerson = respondents.stream().anyMatch(each -> each.personalName() != null);
        var name = wanted.name();
        return name != null && mayBePerson
                ? new Addressee(Addressee.Kind.RESPONDENT, null, sealed(name), wanted.uscc(), null)
                : new Addressee(Addressee.Kind.RESPONDENT, name, null, wanted.uscc(), null);
    }

    private Personal<String> sealed(String name) {
        return new Personal.Open<>(Derived.TEXT.id(letter, "addressee"), Personal.Kind.NAME, name);
    }
}
