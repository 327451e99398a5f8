package org.hanshu.command.supervisioncase;

import java.util.List;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.Respondent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;

/**
 * Who stands against whom, and for what; each list is numbered from 1 and never renumbered.
 *
 * @param claimants how many were named so far: who they are is not the case's to remember
 */
record Parties(List<Respondent> respondents, int claimants, List<Claim> claims) {

    List<Integer> numbersOfClaims() {
        return claims.stream().map(Claim::n).toList();
    }

    static Parties of(ComplaintFiled filed) {
        return new Parties(filed.respondents(), filed.claimants().size(), filed.claims());
    }
}
