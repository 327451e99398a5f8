package org.hanshu.api.referral;

import java.util.List;
import org.hanshu.api.shared.CaseId;

/** That these workers of the case, by number, consent to its being referred 同意移送. */
public record CaseConsent(CaseId caseId, List<Integer> claimants) {}
