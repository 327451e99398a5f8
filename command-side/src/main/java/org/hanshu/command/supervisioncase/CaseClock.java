package org.hanshu.command.supervisioncase;

import static org.hanshu.api.vocabulary.CaseStatus.ACCEPTED;
import static org.hanshu.api.vocabulary.CaseStatus.ANSWERED;
import static org.hanshu.api.vocabulary.CaseStatus.CONCLUDED;
import static org.hanshu.api.vocabulary.CaseStatus.INFORMATION_REQUESTED;
import static org.hanshu.api.vocabulary.CaseStatus.INVESTIGATING;
import static org.hanshu.api.vocabulary.CaseStatus.REFUSED;

import java.util.Locale;
import java.util.Set;
import org.hanshu.api.vocabulary.CaseStatus;

/** The time limits of a case: under which rule each stands, in which states it runs, and by reaching which it is met. */
enum CaseClock {
    SCREENING("case.screening", Set.of(CaseStatus.SCREENING), Set.of(ACCEPTED, REFUSED, ANSWERED)),
    INFORMATION("case.information", Set.of(INFORMATION_REQUESTED), Set.of(CaseStatus.SCREENING)),
    ASSIGNMENT("case.assign", Set.of(ACCEPTED), Set.of(INVESTIGATING)),
    INVESTIGATION("case.investigation", Set.of(ACCEPTED, INVESTIGATING), Set.of(CONCLUDED));

    private final String rule;
    private final Set<CaseStatus> runsIn;
    private final Set<CaseStatus> metBy;

    CaseClock(String rule, Set<CaseStatus> runsIn, Set<CaseStatus> metBy) {
        this.rule = rule;
        this.runsIn = Set.copyOf(runsIn);
        this.metBy = Set.copyOf(metBy);
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String rule() {
        return rule;
    }

    boolean runsIn(CaseStatus status) {
        return runsIn.contains(status);
    }

    boolean isMetBy(CaseStatus status) {
        return metBy.contains(status);
    }
}
