package org.hanshu.api.referral;

import org.hanshu.api.shared.OrganisationId;

/** To which agency a matter goes, and in which capacity that is asked 接收单位. */
public record Receiver(OrganisationId organisation, AgencyKind kind) {}
