package org.hanshu.command.supervisioncase;

import java.util.Locale;
import org.hanshu.api.vocabulary.CaseStatus;

/** The time limits of a case: under which rule each stands, in which states it runs, and by reaching which it is met. */
enum CaseClock {
    SCREENING("case.screening"),
    INFORMATION("case.information"),
    ASSIGNMENT("case.assign"),
    INVESTIGATION("case.investigation");

    private final String rule;

    CaseClock(String rule) {
        this.rule = rule;
    }

    static CaseClock of(String id) {
        return valueOf(id.toUpperCase(Locale.ROOT));
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String rule() {
        return rule;
    }

    boolean runsIn(CaseStatus status) {
        return switch (this) {
            case SCREENING -> status == CaseStatus.SCREENING;
            case INFORMATION -> status == CaseStatus.INFORMATION_REQUESTED;
            case ASSIGNMENT -> status == CaseStatus.ACCEPTED;
            case INVESTIGATION -> status == CaseStatus.ACCEPTED || status == CaseStatus.INVESTIGATING;
        };
    }

    boolean isMetBy(CaseStatus status) {
        return switch (this) {
            case SCREENING ->
                status == CaseStatus.ACCEPTED || status == CaseStatus.REFUSED || status == CaseStatus.ANSWERED;
            case INFORMATION -> status == CaseStatus.SCREENING;
            case ASSIGNMENT -> status == CaseStatus.INVESTIGATING;
            case INVESTIGATION -> status == CaseStatus.CONCLUDED;
        };
    }
}
