package org.hanshu.command.supervisioncase;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.hanshu.api.vocabulary.CaseStatus;

/** The time limits of a case: under which rule each stands, in which states it runs, and by reaching which it is met. */
enum CaseClock {
    SCREENING("case.screening"),
    INFORMATION("case.information"),
    ASSIGNMENT("case.assign"),
    INVESTIGATION("case.investigation"),
    CONSULTATION("case.consultation");

    private final String rule;

    CaseClock(String rule) {
        this.rule = rule;
    }

    /** None for the clock of a settlement's term. */
    static Optional<CaseClock> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String rule() {
        return rule;
    }

    /** Whether it begins where the case stands so; talks neither stop nor begin an investigation's clock. */
    boolean startsIn(CaseStatus status) {
        return runsIn(status) && !(this == INVESTIGATION && status == CaseStatus.CONSULTING);
    }

    boolean runsIn(CaseStatus status) {
        return switch (this) {
            case SCREENING -> status == CaseStatus.SCREENING;
            case INFORMATION -> status == CaseStatus.INFORMATION_REQUESTED;
            case ASSIGNMENT -> status == CaseStatus.ACCEPTED;
            case INVESTIGATION ->
                status == CaseStatus.ACCEPTED || status == CaseStatus.INVESTIGATING || status == CaseStatus.CONSULTING;
            case CONSULTATION -> status == CaseStatus.CONSULTING;
        };
    }

    boolean isMetBy(CaseStatus status) {
        return switch (this) {
            case SCREENING ->
                status == CaseStatus.ACCEPTED || status == CaseStatus.REFUSED || status == CaseStatus.ANSWERED;
            case INFORMATION -> status == CaseStatus.SCREENING;
            case ASSIGNMENT -> status == CaseStatus.INVESTIGATING;
            case INVESTIGATION -> status == CaseStatus.CONCLUDED;
            case CONSULTATION -> status == CaseStatus.HANDLING;
        };
    }
}
