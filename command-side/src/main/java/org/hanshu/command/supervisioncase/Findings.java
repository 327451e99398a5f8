package org.hanshu.command.supervisioncase;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.ClaimFinding;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConcludeInvestigation;
import org.hanshu.api.vocabulary.Finding;
import org.jspecify.annotations.Nullable;

/** What an investigation found, spelled out for every claim of the case. */
final class Findings {

    private Findings() {}

    static List<ClaimFinding> of(Parties parties, ConcludeInvestigation command) {
        var last = parties.claims().size();
        var named = command.findings();
        if (last == 0 || named.stream().map(ClaimFinding::n).distinct().count() < named.size()) {
            throw CaseRule.EVERY_CLAIM_HAS_ONE_FINDING.violatedBy("findings");
        }
        for (var each : named) {
            checkNumbers(each, last, parties.respondents().size());
            checkAtIssue(parties, each);
        }
        var byNumber = named.stream().collect(toMap(ClaimFinding::n, each -> each));
        return parties.atIssue().stream()
                .map(claim -> found(claim, byNumber, command.finding()))
                .toList();
    }

    private static void checkNumbers(ClaimFinding finding, int claims, int respondents) {
        var isThere = finding.n() >= 1
                && finding.n() <= claims
                && finding.respondents().stream().allMatch(n -> n >= 1 && n <= respondents);
        if (!isThere) {
            throw CaseRule.NUMBERS_NAME_WHO_IS_THERE.violatedBy("findings");
        }
    }

    /** What was found now, and of the other claims what was found before. */
    static List<ClaimFinding> replaced(List<ClaimFinding> before, List<ClaimFinding> now) {
        var found = new TreeMap<Integer, ClaimFinding>();
        Stream.concat(before.stream(), now.stream()).forEach(each -> found.put(each.n(), each));
        return List.copyOf(found.values());
    }

    private static void checkAtIssue(Parties parties, ClaimFinding finding) {
        PartyNumbers.checkHere(List.of(finding.n()), parties.gone().claims(), "findings");
        if (parties.settled().contains(finding.n())) {
            throw CaseRule.NOT_AT_ISSUE.violated(Map.of("field", "findings", "n", Integer.toString(finding.n())));
        }
    }

    /** Where nobody in particular is named, all against whom a claim was made answer for a violation. */
    private static ClaimFinding found(Claim claim, Map<Integer, ClaimFinding> named, @Nullable Finding overall) {
        var own = named.get(claim.n());
        var finding = own == null ? overall : own.finding();
        if (finding == null) {
            throw CaseRule.EVERY_CLAIM_HAS_ONE_FINDING.violatedBy("findings");
        }
        if (own != null && !own.respondents().isEmpty()) {
            return own;
        }
        return new ClaimFinding(claim.n(), finding, finding == Finding.VIOLATION ? claim.respondents() : List.of());
    }
}
