package org.hanshu.command.supervisioncase;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PartiesCorrected;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimsAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.RespondentAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.RespondentIdentified;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseSplit;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseTakenIn;
import org.hanshu.api.supervisioncase.Respondent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.EmploymentForm;
import org.hanshu.api.vocabulary.RespondentKind;
import org.hanshu.api.vocabulary.RespondentRole;
import org.hanshu.command.shared.correction.CorrectionRule;
import org.hanshu.command.shared.correction.RightFields;

/** Says of somebody who stands in a case, or of a claim, what should have been told; by who told it last. */
record CorrectingParties(CaseState filed, CaseLedger ledger, CaseEntry entry, RightFields fields) {

    private static final Pattern PLACES = Pattern.compile("(?:respondents|claimants|claims)\\..*|workersAffected");

    Stream<CaseCorrectionEvent> right(Personal<String> reason) {
        var respondents = respondents(entry.event()).stream()
                .filter(each ->
                        !isIdentifiedLater(each) && !gone().respondents().containsKey(each.n()))
                .map(this::respondent)
                .flatMap(Optional::stream)
                .toList();
        var claimants = claimants(entry.event()).stream()
                .filter(each -> !gone().claimants().containsKey(each.n()))
                .map(this::claimant)
                .flatMap(Optional::stream)
                .toList();
        var claims = claims(entry.event()).stream()
                .filter(each -> !gone().claims().containsKey(each.n()))
                .map(this::claim)
                .flatMap(Optional::stream)
                .toList();
        var affected = affected();
        var changes = fields.changesIn(PLACES.asMatchPredicate());
        var personal = fields.personalChangesIn(PLACES.asMatchPredicate());
        return changes.isEmpty() && personal.isEmpty()
                ? Stream.empty()
                : Stream.of(new PartiesCorrected(
                        entry.event().caseId(),
                        entry.id(),
                        respondents,
                        claimants,
                        claims,
                        affected,
                        changes,
                        personal,
                        reason));
    }

    /** What became another case's is corrected there. */
    private Gone gone() {
        return filed.parties().gone();
    }

    private Optional<Respondent> respondent(Respondent told) {
        var place = "respondents." + told.n();
        var personal = told.kind() == RespondentKind.SOLE_TRADER || told.kind() == RespondentKind.PERSON;
        var name = personal ? null : fields.text(place + ".name", told.name());
        var personalName = personal ? fields.personal(place + ".name", told.personalName()) : null;
        if (told.kind() != RespondentKind.UNKNOWN && fields.tells(place + ".name")) {
            fields.needed(place + ".name", personal ? personalName : name);
        }
        var uscc = fields.text(place + ".uscc", told.uscc());
        var role = fields.needed(place + ".role", fields.word(place + ".role", told.role(), RespondentRole.class));
        if (isAsTold(place)) {
            return Optional.empty();
        }
        var code = uscc == null ? null : uscc.toUpperCase(Locale.ROOT);
        var right = new Respondent(told.n(), role, told.kind(), name, personalName, code);
        Facing.checkNew(filed.parties(), right, told.n());
        return Optional.of(right);
    }

    private Optional<Claimant> claimant(Claimant told) {
        var place = "claimants." + told.n();
        var right = new Claimant(
                told.n(),
                fields.personal(place + ".name", told.name()),
                fields.personal(place + ".idNumber", told.identityNumber()),
                fields.personal(place + ".phone", told.phone()),
                fields.word(place + ".employmentForm", told.employmentForm(), EmploymentForm.class),
                fields.optionalDay(place + ".employmentEndedOn", told.employmentEndedOn(), null, null));
        return isAsTold(place) ? Optional.empty() : Optional.of(right);
    }

    /** What it is about happened before it was told. */
    private Optional<Claim> claim(Claim told) {
        var place = "claims." + told.n();
        var last = toldOn();
        var cause = fields.needed(place + ".cause", fields.word(place + ".cause", told.cause(), Cause.class));
        var amount = fields.amount(place + ".amount", told.amount());
        var from = fields.optionalDay(place + ".from", told.from(), null, last);
        var to = fields.optionalDay(place + ".to", told.to(), from, null);
        if (from != null && to != null && to.isBefore(from)) {
            throw CorrectionRule.IS_NOT_AFTER.violated(
                    Map.of("field", "set." + place + ".from", "day", from.toString(), "limit", to.toString()));
        }
        var known = fields.optionalDay(place + ".knownOn", told.knownOn(), null, last);
        return isAsTold(place)
                ? Optional.empty()
                : Optional.of(
                        new Claim(told.n(), cause, amount, from, to, known, told.claimants(), told.respondents()));
    }

    private LocalDate toldOn() {
        var at = entry.event() instanceof ComplaintFiled filing ? filing.receivedAt() : entry.at();
        return new OccurredAt(at).day();
    }

    /** Who joins or leaves later says how many there are from then on. */
    private int affected() {
        var present = filed.parties().workersAffected();
        var joined = !ledger.all(ClaimantsAdded.class).isEmpty()
                || !ledger.all(CaseTakenIn.class).isEmpty()
                || !ledger.all(CaseSplit.class).isEmpty();
        return entry.event() instanceof ComplaintFiled && !joined
                ? fields.count(
                        "workersAffected", present, Math.max(1, filed.parties().claimants()))
                : present;
    }

    private boolean isAsTold(String place) {
        return fields.changesIn(field -> field.startsWith(place + ".")).isEmpty()
                && fields.personalChangesIn(field -> field.startsWith(place + "."))
                        .isEmpty();
    }

    private boolean isIdentifiedLater(Respondent told) {
        return ledger.standing()
                .dropWhile(each -> !each.id().equals(entry.id()))
                .skip(1)
                .map(CaseEntry::event)
                .anyMatch(each -> each instanceof RespondentIdentified known
                        && known.respondent().n() == told.n());
    }

    static List<Respondent> respondents(SupervisionCaseEvent told) {
        return switch (told) {
            case ComplaintFiled filing -> filing.respondents();
            case RespondentAdded added -> List.of(added.respondent());
            case RespondentIdentified known -> List.of(known.respondent());
            default -> List.of();
        };
    }

    static List<Claimant> claimants(SupervisionCaseEvent told) {
        return switch (told) {
            case ComplaintFiled filing -> filing.claimants();
            case ClaimantsAdded added -> added.claimants();
            default -> List.of();
        };
    }

    private static List<Claim> claims(SupervisionCaseEvent told) {
        return switch (told) {
            case ComplaintFiled filing -> filing.claims();
            case ClaimsAdded added -> added.claims();
            default -> List.of();
        };
    }
}
