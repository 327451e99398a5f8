package org.hanshu.command.supervisioncase;

import static java.util.Objects.requireNonNullElse;
import static org.hanshu.command.supervisioncase.FormChecks.checkOneForm;
import static org.hanshu.command.supervisioncase.FormChecks.checkPlace;
import static org.hanshu.command.supervisioncase.FormChecks.either;
import static org.hanshu.command.supervisioncase.FormChecks.numbered;
import static org.hanshu.command.supervisioncase.FormChecks.numbers;
import static org.hanshu.command.supervisioncase.FormChecks.require;
import static org.hanshu.command.supervisioncase.FormChecks.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hanshu.api.shared.Reference;
import org.hanshu.api.vocabulary.ApproachKind;
import org.hanshu.api.vocabulary.FilerRelation;
import org.hanshu.api.vocabulary.RespondentKind;
import org.hanshu.api.vocabulary.RespondentRole;
import org.hanshu.command.shared.intake.ComplaintTold;
import org.hanshu.command.shared.intake.ComplaintTold.ClaimTold;
import org.hanshu.command.shared.intake.ComplaintTold.ClaimantTold;
import org.hanshu.command.shared.intake.ComplaintTold.RespondentTold;
import org.hanshu.command.supervisioncase.ComplaintForm.ClaimForm;
import org.hanshu.command.supervisioncase.ComplaintForm.ClaimantForm;
import org.hanshu.command.supervisioncase.ComplaintForm.RespondentForm;

/** Reads a complaint's form, short or full, and hands it back where it contradicts itself. */
final class FormReading {

    private final ComplaintForm form;
    private final Instant receivedAt;
    private final boolean isAnonymous;

    private FormReading(ComplaintForm form, Instant now) {
        this.form = form;
        this.receivedAt = requireNonNullElse(form.receivedAt(), requireNonNullElse(form.at(), now));
        var complainant = form.complainant();
        this.isAnonymous = Boolean.TRUE.equals(form.anonymous())
                || (complainant != null && Boolean.TRUE.equals(complainant.anonymous()));
    }

    static ComplaintTold read(ComplaintForm form, Instant now) {
        return new FormReading(form, now).told();
    }

    private ComplaintTold told() {
        var kind = requireNonNullElse(form.kind(), ApproachKind.COMPLAINT);
        var asksOnly = kind == ApproachKind.CONSULTATION || kind == ApproachKind.SUGGESTION;
        var respondents = respondents(asksOnly);
        var claimants = claimants(kind != ApproachKind.COMPLAINT);
        return new ComplaintTold(
                kind,
                form.channel(),
                references(),
                receivedAt,
                form.region(),
                text(form.industry()),
                requireNonNullElse(form.filedBy(), FilerRelation.SELF),
                respondents,
                claimants,
                requireNonNullElse(form.workersAffected(), Math.max(1, claimants.size())),
                claims(asksOnly, numbers(claimants), numbers(respondents)),
                isAnonymous,
                requireNonNullElse(form.mayBeNamedTo(), List.of()),
                form.narrative().strip());
    }

    private List<Reference> references() {
        var all = new ArrayList<Reference>();
        var own = text(form.externalNumber());
        if (own != null) {
            all.add(new Reference(form.channel().name(), own));
        }
        for (var each : either(form.references())) {
            all.add(new Reference(each.scheme().strip(), each.number().strip()));
        }
        return List.copyOf(all);
    }

    private List<RespondentTold> respondents(boolean asksOnly) {
        var employer = form.employer();
        checkOneForm("employer", employer, "respondents", form.respondents());
        if (employer != null) {
            return List.of(new RespondentTold(
                    "employer",
                    RespondentRole.EMPLOYER,
                    RespondentKind.ORGANISATION,
                    employer.name().strip(),
                    text(employer.uscc())));
        }
        require(asksOnly || !either(form.respondents()).isEmpty(), "employer");
        return numbered(form.respondents(), FormReading::respondent);
    }

    private static RespondentTold respondent(int index, RespondentForm told) {
        var field = "respondents[" + index + "]";
        var kind = requireNonNullElse(told.kind(), RespondentKind.ORGANISATION);
        var name = text(told.name());
        checkPlace(field, index, told.n());
        require(name != null || kind == RespondentKind.UNKNOWN, field + ".name");
        var role = requireNonNullElse(told.role(), RespondentRole.EMPLOYER);
        return new RespondentTold(field, role, kind, name, text(told.uscc()));
    }

    /** Who gives a tip need not be one of those whose right is at stake. */
    private List<ClaimantTold> claimants(boolean mayBeNobody) {
        var one = form.complainant();
        checkOneForm("complainant", one, "claimants", form.claimants());
        if (one != null) {
            var told = new ClaimantForm(
                    1, one.name(), one.idNumber(), one.phone(), one.employmentForm(), one.employmentEndedOn());
            return List.of(claimant("complainant", told));
        }
        require(mayBeNobody || isAnonymous || !either(form.claimants()).isEmpty(), "complainant");
        return numbered(form.claimants(), (index, told) -> {
            var field = "claimants[" + index + "]";
            checkPlace(field, index, told.n());
            return claimant(field, told);
        });
    }

    private ClaimantTold claimant(String field, ClaimantForm told) {
        var name = text(told.name());
        require(isAnonymous || name != null, field + ".name");
        if (isAnonymous && name != null) {
            throw IntakeRule.ANONYMOUS_TELLS_NO_NAME.violatedBy(field + ".name");
        }
        return new ClaimantTold(
                field,
                name,
                text(told.idNumber()),
                text(told.phone()),
                told.employmentForm(),
                told.employmentEndedOn());
    }

    private List<ClaimTold> claims(boolean asksOnly, List<Integer> claimants, List<Integer> respondents) {
        var causes = either(form.causes()).stream().distinct().toList();
        checkOneForm("causes", form.causes(), "claims", form.claims());
        ClaimReading.checkHappened("occurredOn", form.occurredOn(), receivedAt);
        require(asksOnly || !causes.isEmpty() || !either(form.claims()).isEmpty(), "causes");
        if (causes.isEmpty()) {
            return numbered(form.claims(), (index, told) -> claim(index, told, claimants, respondents));
        }
        return numbered(
                causes,
                (index, cause) -> new ClaimTold(
                        cause,
                        index == 0 ? form.claimedAmount() : null,
                        form.occurredOn(),
                        null,
                        null,
                        claimants,
                        respondents));
    }

    private ClaimTold claim(int index, ClaimForm told, List<Integer> claimants, List<Integer> respondents) {
        var field = "claims[" + index + "]";
        checkPlace(field, index, told.n());
        ClaimReading.checkDays(field, told, receivedAt);
        return new ClaimTold(
                told.cause(),
                told.amount(),
                told.from(),
                told.to(),
                told.knownOn(),
                requireNonNullElse(told.claimants(), claimants),
                requireNonNullElse(told.respondents(), respondents));
    }
}
