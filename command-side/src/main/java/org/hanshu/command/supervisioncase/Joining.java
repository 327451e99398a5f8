package org.hanshu.command.supervisioncase;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.axonframework.commandhandling.CommandHandler;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.Warning;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.api.supervisioncase.ClaimantsTaken;
import org.hanshu.api.supervisioncase.NewClaimant;
import org.hanshu.api.supervisioncase.NumbersGiven;
import org.hanshu.api.supervisioncase.PartiesCommand.AddClaimants;
import org.hanshu.api.supervisioncase.PartiesCommand.AddClaims;
import org.hanshu.api.supervisioncase.PartiesCommand.AppointRepresentatives;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimsAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.RepresentativesAppointed;

/** How workers join a case 加入, with a list or one by one, what they claim, and who speaks for them. */
final class Joining {

    private final CaseMemory memory;

    Joining(CaseMemory memory) {
        this.memory = memory;
    }

    @CommandHandler
    ClaimantsTaken decide(AddClaimants command) {
        memory.check(CaseStep.ADD_CLAIMANTS);
        PartyNumbers.checkClaims(parties(), command.claims(), "claims");
        var roll = RollCall.of(parties(), command);
        if (!roll.fresh().isEmpty()) {
            takeIn(command, roll.fresh());
        }
        return roll.taken(memory.caseId.value(), memory.version());
    }

    private void takeIn(AddClaimants command, List<NewClaimant> fresh) {
        var first = parties().claimants() + 1;
        var claimants = IntStream.range(0, fresh.size())
                .mapToObj(index -> fresh.get(index).numbered(first + index))
                .toList();
        var own = ownClaims(command, fresh, claimants);
        if (!own.isEmpty()) {
            memory.check(CaseStep.ADD_CLAIMS);
        }
        var affected = Math.max(parties().workersAffected(), first - 1 + claimants.size());
        var warnings = fresh.stream().flatMap(each -> each.warnings().stream()).toList();
        apply(new ClaimantsAdded(memory.caseId, claimants, command.claims(), affected, warnings));
        if (!own.isEmpty()) {
            apply(new ClaimsAdded(memory.caseId, own));
        }
    }

    /** What each claims alone, against everybody who stands in the case. */
    private List<Claim> ownClaims(AddClaimants command, List<NewClaimant> fresh, List<Claimant> claimants) {
        var all = new ArrayList<Claim>();
        var against = PartyNumbers.answering(parties());
        for (var index = 0; index < fresh.size(); index++) {
            var amount = fresh.get(index).claimed();
            if (amount != null) {
                var cause = Objects.requireNonNull(command.cause(), "An amount comes with its cause");
                var n = parties().claims().size() + all.size() + 1;
                var whose = List.of(claimants.get(index).n());
                all.add(new Claim(n, cause, amount, null, null, null, whose, against));
            }
        }
        return all;
    }

    @CommandHandler
    NumbersGiven decide(AddClaims command) {
        memory.check(CaseStep.ADD_CLAIMS);
        var first = parties().claims().size() + 1;
        var claims = IntStream.range(0, command.claims().size())
                .mapToObj(index -> numbered(first + index, command.claims().get(index), "claims[" + index + "]"))
                .toList();
        apply(new ClaimsAdded(memory.caseId, claims));
        var numbers = claims.stream().map(Claim::n).toList();
        return new NumbersGiven(memory.caseId.value(), memory.version(), numbers, List.<Warning>of());
    }

    /** Where nobody is named, it is everybody's claim who still claims, and against all. */
    private Claim numbered(int n, Claim told, String field) {
        PartyNumbers.checkClaimants(parties(), told.claimants(), field + ".claimants");
        PartyNumbers.checkRespondents(parties(), told.respondents(), field + ".respondents");
        return new Claim(
                n,
                told.cause(),
                told.amount(),
                told.from(),
                told.to(),
                told.knownOn(),
                told.claimants().isEmpty() ? PartyNumbers.claiming(parties()) : told.claimants(),
                told.respondents().isEmpty() ? PartyNumbers.answering(parties()) : told.respondents());
    }

    @CommandHandler
    Changed decide(AppointRepresentatives command) {
        memory.check(CaseStep.APPOINT_REPRESENTATIVES);
        PartyNumbers.checkClaimants(parties(), command.claimants(), "claimants");
        if (command.claimants().isEmpty()) {
            throw CaseRule.SOMEBODY_SPEAKS_FOR_THEM.violated(Map.of("field", "claimants"));
        }
        apply(new RepresentativesAppointed(memory.caseId, command.claimants()));
        return new Changed(memory.caseId.value(), memory.version());
    }

    private Parties parties() {
        return memory.filed().parties();
    }
}
