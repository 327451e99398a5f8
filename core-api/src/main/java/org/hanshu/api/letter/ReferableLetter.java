package org.hanshu.api.letter;

import java.util.List;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Region;

/** Whose letter a referral follows, under which time limits, and about which cases. */
public record ReferableLetter(OrganisationId issuer, Region region, List<CaseId> cases) {}
