package org.hanshu.command.legalaid;

import java.util.List;
import java.util.Map;
import org.hanshu.api.shared.CaseId;

/** Who works on the case in which aid is given. */
interface CaseCrew {

    /**
     * The accounts of its supervisors.
     *
     * @param trail the metadata of the command that asks
     */
    List<String> supervisors(CaseId caseId, Map<String, ?> trail);
}
