package org.hanshu.command.supervisioncase;

import java.util.List;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Region;
import org.hanshu.api.shared.Warning;
import org.hanshu.api.supervisioncase.CaseStanding;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.Respondent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.vocabulary.ApproachKind;

/** What was settled when the complaint was filed, and stays so. */
record Filing(
        String caseNumber,
        ApproachKind kind,
        OrganisationId owner,
        OrganisationId filer,
        Region region,
        List<Respondent> respondents,
        int claimants,
        List<Claim> claims,
        List<Warning> warnings) {

    static Filing of(ComplaintFiled filed) {
        return new Filing(
                filed.caseNumber(),
                filed.kind(),
                filed.owner(),
                filed.filer(),
                filed.region(),
                filed.respondents(),
                filed.claimants().size(),
                filed.claims(),
                filed.warnings());
    }

    CaseStanding standing(CaseId caseId, long version, List<String> supervisors) {
        return new CaseStanding(
                caseId.value(), version, owner, region, supervisors, respondents, claimants, claims.size());
    }
}
