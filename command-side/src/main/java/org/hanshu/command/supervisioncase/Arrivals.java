package org.hanshu.command.supervisioncase;

import static java.util.stream.Collectors.toMap;
import static org.hanshu.command.supervisioncase.PartyNumbers.chained;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimsAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentsCarriedOver;
import org.hanshu.api.supervisioncase.PartiesEvent.RepresentativesAppointed;
import org.hanshu.api.supervisioncase.PartiesEvent.RespondentAdded;
import org.hanshu.api.supervisioncase.RelatedCasesEvent.CaseTakenIn;
import org.hanshu.api.supervisioncase.Respondent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;

/**
 * Who and what comes to a case from one that was merged into it, numbered on; whoever stands in it already comes to their
 * number there, and so does a claim that is the same.
 */
final class Arrivals {

    private final CaseRecord from;
    private final CaseState into;
    private final Numbering respondents = new Numbering();
    private final Numbering claimants = new Numbering();
    private final Numbering claims = new Numbering();
    private final List<Respondent> newRespondents = new ArrayList<>();
    private final List<Claimant> newClaimants = new ArrayList<>();
    private final List<Claim> newClaims = new ArrayList<>();

    private final Map<String, Integer> standing;

    private Arrivals(CaseRecord from, CaseState into) {
        this.from = from;
        this.into = into;
        this.standing = standing(into.parties());
    }

    /** Who claims there, by who they are; of whom nothing is known is nobody's like. */
    private static Map<String, Integer> standing(Parties parties) {
        var subjects = parties.joined().subjects();
        return PartyNumbers.claiming(parties).stream()
                .filter(n -> !subjects.get(n - 1).isEmpty())
                .collect(toMap(n -> subjects.get(n - 1), n -> n, (first, again) -> first));
    }

    static Arrivals of(CaseRecord from, CaseState into) {
        var arrivals = new Arrivals(from, into);
        PartyNumbers.answering(from.state().parties()).forEach(arrivals::respondentComes);
        PartyNumbers.claiming(from.state().parties()).forEach(arrivals::claimantComes);
        from.state().parties().atIssue().forEach(arrivals::claimComes);
        return arrivals;
    }

    private void respondentComes(int n) {
        var coming = from.state().parties().respondents().get(n - 1);
        var known = PartyNumbers.answering(into.parties()).stream()
                .filter(each -> Facing.isSame(into.parties().respondents().get(each - 1), coming))
                .findFirst();
        var here = known.orElseGet(() -> into.parties().respondents().size() + newRespondents.size() + 1);
        if (known.isEmpty()) {
            newRespondents.add(Numbering.numbered(coming, here));
        }
        respondents.put(n, here);
    }

    private void claimantComes(int n) {
        var known = Optional.ofNullable(
                standing.get(from.state().parties().joined().subjects().get(n - 1)));
        var here = known.orElseGet(() -> into.parties().claimants() + newClaimants.size() + 1);
        if (known.isEmpty()) {
            newClaimants.add(Numbering.numbered(from.claimants().get(n - 1), here));
        }
        claimants.put(n, here);
    }

    private void claimComes(Claim told) {
        var next = into.parties().claims().size() + newClaims.size() + 1;
        var coming = Numbering.numbered(
                told, next, claimants.known(told.claimants()), respondents.known(told.respondents()));
        var known = into.parties().ownClaims().stream()
                .filter(each -> isSame(each, coming))
                .map(Claim::n)
                .findFirst();
        if (known.isEmpty()) {
            newClaims.add(coming);
        }
        claims.put(told.n(), known.orElse(next));
    }

    /** The same workers want the same again: that is not owed twice. */
    private static boolean isSame(Claim one, Claim other) {
        return one.equals(Numbering.numbered(other, one.n(), one.claimants(), one.respondents()))
                && Set.copyOf(one.claimants()).equals(Set.copyOf(other.claimants()))
                && Set.copyOf(one.respondents()).equals(Set.copyOf(other.respondents()));
    }

    /** What the case remembers of it. */
    List<SupervisionCaseEvent> told(CaseId caseId) {
        var told = new ArrayList<SupervisionCaseEvent>();
        told.add(new CaseTakenIn(
                caseId,
                from.filed().caseId(),
                from.filed().caseNumber(),
                from.numbers(),
                from.references(),
                respondents.all(),
                claimants.all(),
                claims.all(),
                workersAffected()));
        newRespondents.forEach(each -> told.add(new RespondentAdded(caseId, each, List.of())));
        if (!newClaimants.isEmpty()) {
            told.add(new ClaimantsAdded(caseId, newClaimants, List.of(), workersAffected(), List.of()));
        }
        if (!newClaims.isEmpty()) {
            told.add(new ClaimsAdded(caseId, newClaims));
        }
        wanted(caseId, told);
        told.addAll(from.state().proceedings().carried(caseId, claims, into.proceedings()));
        return told;
    }

    /** Who is in both is affected once. */
    private int workersAffected() {
        var inBoth = claimants.all().size() - newClaimants.size();
        return into.parties().workersAffected() + from.state().parties().workersAffected() - inBoth;
    }

    /** To what those consented who are new, and who speaks for them; of the others the case knows that itself. */
    private void wanted(CaseId caseId, List<SupervisionCaseEvent> told) {
        var fresh = newClaimants.stream().map(Claimant::n).toList();
        var consents = from.state().parties().consents().carried(claimants).stream()
                .filter(each -> fresh.contains(each.claimant()))
                .toList();
        if (!consents.isEmpty()) {
            told.add(new ConsentsCarriedOver(caseId, from.filed().caseId(), consents));
        }
        var before = into.parties().joined().representatives();
        var speaking = new TreeSet<>(
                chained(before, claimants.known(from.state().parties().joined().representatives())));
        if (speaking.size() > before.size()) {
            told.add(new RepresentativesAppointed(caseId, List.copyOf(speaking)));
        }
    }
}
