package org.hanshu.query.dossier;

import java.time.Instant;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Warning;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PartiesCorrected;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.api.supervisioncase.PartiesEvent;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimsAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.RespondentAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.RespondentIdentified;
import org.hanshu.api.supervisioncase.Respondent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.vocabulary.ApproachKind;

/** A complaint with what was added to its lists since it was filed, and understood as it is now. */
final class Joined {

    private final ComplaintFiled filed;
    private ApproachKind kind;
    private List<Respondent> respondents;
    private List<Claimant> claimants;
    private int workersAffected;
    private List<Claim> claims;
    private List<Warning> warnings;
    private Instant receivedAt;
    private Personal<String> narrative;

    private Joined(ComplaintFiled filed) {
        this.filed = filed;
        kind = filed.kind();
        respondents = filed.respondents();
        claimants = filed.claimants();
        workersAffected = filed.workersAffected();
        claims = filed.claims();
        warnings = filed.warnings();
        receivedAt = filed.receivedAt();
        narrative = filed.narrative();
    }

    static ComplaintFiled as(ComplaintFiled filed, ApproachKind kind) {
        var joined = new Joined(filed);
        joined.kind = kind;
        return joined.whole();
    }

    static ComplaintFiled as(ComplaintFiled filed, ApproachKind kind, List<Claimant> claimants) {
        var joined = new Joined(filed);
        joined.kind = kind;
        joined.claimants = claimants;
        return joined.whole();
    }

    static ComplaintFiled of(ComplaintFiled filed, int workersAffected) {
        var joined = new Joined(filed);
        joined.workersAffected = workersAffected;
        return joined.whole();
    }

    static ComplaintFiled after(ComplaintFiled filed, PartiesEvent event) {
        var joined = new Joined(filed);
        switch (event) {
            case RespondentAdded added -> {
                joined.respondents = chained(filed.respondents(), List.of(added.respondent()));
                joined.warnings = chained(filed.warnings(), added.warnings());
            }
            case RespondentIdentified known -> joined.identified(known);
            case ClaimantsAdded added -> joined.joinedBy(added);
            case ClaimsAdded added -> joined.claims = chained(filed.claims(), added.claims());
            default -> {} // What they want is told apart.
        }
        return joined.whole();
    }

    /** For a row of its own: its claimants have theirs. */
    static ComplaintFiled withoutClaimants(ComplaintFiled filed) {
        var joined = new Joined(filed);
        joined.claimants = List.of();
        return joined.whole();
    }

    /** With what was put right about its lists. */
    static ComplaintFiled corrected(ComplaintFiled filed, PartiesCorrected right) {
        var joined = new Joined(filed);
        joined.respondents = replaced(filed.respondents(), right.respondents(), Respondent::n);
        joined.claimants = replaced(filed.claimants(), right.claimants(), Claimant::n);
        joined.claims = filed.claims().stream()
                .map(each -> right.claims().stream()
                        .filter(other -> other.n() == each.n())
                        .findFirst()
                        .map(other -> among(other, each.claimants()))
                        .orElse(each))
                .toList();
        joined.workersAffected = right.workersAffected();
        return joined.whole();
    }

    static ComplaintFiled received(ComplaintFiled filed, Instant at) {
        var joined = new Joined(filed);
        joined.receivedAt = at;
        return joined.whole();
    }

    static ComplaintFiled telling(ComplaintFiled filed, Personal<String> narrative) {
        var joined = new Joined(filed);
        joined.narrative = narrative;
        return joined.whole();
    }

    private static <T> List<T> replaced(List<T> told, List<T> right, ToIntFunction<T> number) {
        return told.stream()
                .map(each -> right.stream()
                        .filter(other -> number.applyAsInt(other) == number.applyAsInt(each))
                        .findFirst()
                        .orElse(each))
                .toList();
    }

    private void identified(RespondentIdentified known) {
        respondents = respondents.stream()
                .map(each -> each.n() == known.respondent().n() ? known.respondent() : each)
                .toList();
        warnings = chained(warnings, known.warnings());
    }

    private void joinedBy(ClaimantsAdded added) {
        var numbers = added.claimants().stream().map(Claimant::n).toList();
        claimants = chained(claimants, added.claimants());
        workersAffected = added.workersAffected();
        claims = claims.stream()
                .map(each -> added.claims().contains(each.n()) ? shared(each, numbers) : each)
                .toList();
        warnings = chained(warnings, added.warnings());
    }

    private static Claim shared(Claim claim, List<Integer> more) {
        return among(claim, chained(claim.claimants(), more));
    }

    private static Claim among(Claim claim, List<Integer> claimants) {
        return new Claim(
                claim.n(),
                claim.cause(),
                claim.amount(),
                claim.from(),
                claim.to(),
                claim.knownOn(),
                claimants,
                claim.respondents());
    }

    private ComplaintFiled whole() {
        return new ComplaintFiled(
                filed.caseId(),
                filed.caseNumber(),
                kind,
                filed.channel(),
                filed.references(),
                receivedAt,
                filed.region(),
                filed.industry(),
                filed.owner(),
                filed.filer(),
                filed.filedBy(),
                respondents,
                claimants,
                workersAffected,
                claims,
                filed.anonymous(),
                filed.mayBeNamedTo(),
                narrative,
                warnings);
    }

    private static <T> List<T> chained(List<T> before, List<T> more) {
        return Stream.concat(before.stream(), more.stream()).toList();
    }
}
