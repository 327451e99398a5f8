package org.hanshu.api.child;

import java.util.List;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.supervisioncase.ChildKind;

/** The first event of a mediation, a referral or a grant of legal aid. */
public interface ChildOpened extends ChildEvent {

    ChildKind kind();

    /** The union that opened it. */
    OrganisationId owner();

    /** The cases in whose name; none where it has another origin. */
    List<CaseId> cases();
}
