package org.hanshu.query.dossier;

import java.util.List;
import java.util.stream.Stream;
import org.hanshu.api.shared.Warning;
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

    private Joined(ComplaintFiled filed) {
        this.filed = filed;
        kind = filed.kind();
        respondents = filed.respondents();
        claimants = filed.claimants();
        workersAffected = filed.workersAffected();
        claims = filed.claims();
        warnings = filed.warnings();
    }

    static ComplaintFiled as(ComplaintFiled filed, ApproachKind kind) {
        var joined = new Joined(filed);
        joined.kind = kind;
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
        return new Claim(
                claim.n(),
                claim.cause(),
                claim.amount(),
                claim.from(),
                claim.to(),
                claim.knownOn(),
                chained(claim.claimants(), more),
                claim.respondents());
    }

    private ComplaintFiled whole() {
        return new ComplaintFiled(
                filed.caseId(),
                filed.caseNumber(),
                kind,
                filed.channel(),
                filed.references(),
                filed.receivedAt(),
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
                filed.narrative(),
                warnings);
    }

    private static <T> List<T> chained(List<T> before, List<T> more) {
        return Stream.concat(before.stream(), more.stream()).toList();
    }
}
