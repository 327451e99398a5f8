package org.hanshu.command.referral;

import java.util.List;
import java.util.Map;
import org.hanshu.api.referral.CaseConsent;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.OrganisationId;

/** Whom a referral asks, when it is sent on no other legal basis, whether the workers consent to it (个人信息保护法 23). */
interface SharingConsents {

    /**
     * Whose consent it stands on; refuses where anybody's is missing.
     *
     * @param claims by number; all where empty
     * @param trail the metadata of the command that sends the referral
     */
    List<CaseConsent> of(List<CaseId> cases, List<Integer> claims, OrganisationId towards, Map<String, ?> trail);
}
