package org.hanshu.command.mediation;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hanshu.api.mediation.MediatedClaim;
import org.hanshu.api.mediation.MediationCommand.ApplyForMediation;
import org.hanshu.api.mediation.MediationCommand.ConfirmMediation;
import org.hanshu.api.mediation.MediationCommand.OpenMediation;
import org.hanshu.api.mediation.MediationParty;
import org.hanshu.api.mediation.MediationStanding;
import org.hanshu.api.mediation.Side;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.MediationId;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.supervisioncase.CaseStanding;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AdmitChild;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConfirmChild;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConfirmOpen;
import org.hanshu.command.mediation.MediationRequests.Application;
import org.hanshu.command.mediation.MediationRequests.Opening;
import org.hanshu.command.mediation.MediationRequests.Party;
import org.hanshu.command.shared.Assignees;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.Texts;
import org.springframework.stereotype.Component;

/** Begins a mediation once its case has admitted it, under one id so that a retry completes it, and says who mediates. */
@Component
class MediationDesk {

    private final Commands commands;
    private final Assignees assignees;
    private final Texts texts;
    private final Limits limits;
    private final Clock clock;

    MediationDesk(Commands commands, Assignees assignees, Texts texts, Limits limits, Clock clock) {
        this.commands = commands;
        this.assignees = assignees;
        this.texts = texts;
        this.limits = limits;
        this.clock = clock;
    }

    Changed apply(CaseId caseId, Application request, Sender sender) {
        CaseStanding standing = commands.send(new ConfirmChild(caseId, ChildKind.MEDIATION), sender, request);
        var further = sender.further();
        var mediation = new MediationId(sender.newId(clock.instant()));
        var apply = command(mediation, caseId, standing, request, sender);
        new Consenting(limits, today(request), clock.instant()).apply(apply); // What would be refused is not admitted.
        var claims = apply.claims().stream().map(MediatedClaim::n).toList();
        commands.send(
                new AdmitChild(caseId, mediation.value(), ChildKind.MEDIATION, null, null, claims), further, request);
        return commands.send(apply, further, request);
    }

    private OccurredAt today(Application request) {
        return new OccurredAt(request.at() == null ? clock.instant() : request.at());
    }

    private ApplyForMediation command(
            MediationId mediation, CaseId caseId, CaseStanding standing, Application request, Sender sender) {
        var claims = claims(standing, request.claims());
        var parties = Stream.concat(
                        claimants(standing, request, claims).map(n -> new MediationParty(Side.CLAIMANT, n)),
                        respondents(standing, request, claims).map(n -> new MediationParty(Side.RESPONDENT, n)))
                .toList();
        var applicants = request.applicants().isEmpty()
                ? parties.stream().filter(each -> each.side() == Side.CLAIMANT).toList()
                : Party.all(request.applicants());
        return new ApplyForMediation(
                mediation,
                caseId,
                standing.owner(),
                standing.region(),
                request.route(),
                parties,
                applicants,
                claims.stream()
                        .map(claim -> new MediatedClaim(claim.n(), claim.cause(), claim.amount()))
                        .toList(),
                request.appliedOn(),
                texts.optional(sender, "text", request.text()));
    }

    private static List<Claim> claims(CaseStanding standing, List<Integer> named) {
        var found = standing.ownClaims().stream()
                .filter(claim -> named.isEmpty() || named.contains(claim.n()))
                .toList();
        if (found.size() < named.stream().distinct().count()) {
            throw MediationRule.ABOUT_CLAIMS_OF_THE_CASE.violatedBy("claims");
        }
        return found;
    }

    private static Stream<Integer> claimants(CaseStanding standing, Application request, List<Claim> claims) {
        check(request.claimants(), standing.claimants(), standing.goneClaimants(), "claimants");
        return request.claimants().isEmpty()
                ? theirs(claims, Claim::claimants, standing.goneClaimants())
                : request.claimants().stream().distinct();
    }

    private static Stream<Integer> respondents(CaseStanding standing, Application request, List<Claim> claims) {
        check(request.respondents(), standing.respondents().size(), standing.goneRespondents(), "respondents");
        return request.respondents().isEmpty()
                ? theirs(claims, Claim::respondents, standing.goneRespondents())
                : request.respondents().stream().distinct();
    }

    private static Stream<Integer> theirs(
            List<Claim> claims, Function<Claim, List<Integer>> whose, Map<Integer, String> gone) {
        return claims.stream()
                .map(whose)
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .filter(n -> !gone.containsKey(n));
    }

    private static void check(List<Integer> numbers, int last, Map<Integer, String> gone, String field) {
        if (numbers.stream().anyMatch(n -> n > last || gone.containsKey(n))) {
            throw MediationRule.PARTY_IS_THERE.violatedBy(field);
        }
    }

    Changed open(MediationId mediation, Opening request, Sender sender) {
        MediationStanding standing = commands.send(new ConfirmMediation(mediation), sender, request);
        CaseStanding of = commands.send(new ConfirmOpen(standing.caseId()), sender.further(), request);
        for (var account : request.mediators()) {
            if (!of.supervisors().contains(account) && !assignees.works(account, Role.MEDIATOR)) {
                throw MediationRule.MEDIATOR_IS_ONE.violated(Map.of("field", "mediators", "account", account));
            }
        }
        var open = new OpenMediation(mediation, request.mediators(), of.supervisors(), request.openedOn());
        return commands.send(open, sender, request);
    }
}
