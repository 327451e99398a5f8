package org.hanshu.command.supervisioncase;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.hanshu.api.vocabulary.CaseStatus;

/** The time limits of a case: under which rule each stands, when it runs, and when it is met. */
enum CaseClock {
    SCREENING("case.screening"),
    INFORMATION("case.information"),
    ASSIGNMENT("case.assign"),
    HEARING("case.hearing"),
    INVESTIGATION("case.investigation"),
    CONSULTATION("case.consultation"),
    COLLECTIVE_REPORT("case.collective-report"),
    CLOSING_NOTICE("case.closing-notice"),
    CALLBACK("case.callback");

    private final String rule;

    CaseClock(String rule) {
        this.rule = rule;
    }

    /** None for the clock of a settlement's term, or of a reminder. */
    static Optional<CaseClock> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id().equals(id)).findFirst();
    }

    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String rule() {
        return rule;
    }

    /**
     * Whether it begins on this day where the case stands so: talks neither stop nor begin an investigation's clock, and both
     * sides are heard within days of the assignment.
     */
    boolean startsIn(CaseState state, LocalDate today) {
        return runsIn(state)
                && switch (this) {
                    case HEARING -> state.hearing().beginsOn(today);
                    case INVESTIGATION -> state.status() != CaseStatus.CONSULTING;
                    default -> true; // Where it runs it begins.
                };
    }

    boolean runsIn(CaseState state) {
        var status = state.status();
        return switch (this) {
            case SCREENING -> status == CaseStatus.SCREENING;
            case INFORMATION -> status == CaseStatus.INFORMATION_REQUESTED;
            case ASSIGNMENT -> status == CaseStatus.ACCEPTED;
            case HEARING ->
                (status == CaseStatus.INVESTIGATING || status == CaseStatus.CONSULTING)
                        && !state.hearing().wasOfBoth(state.parties());
            case INVESTIGATION ->
                status == CaseStatus.ACCEPTED || status == CaseStatus.INVESTIGATING || status == CaseStatus.CONSULTING;
            case CONSULTATION -> status == CaseStatus.CONSULTING;
            case COLLECTIVE_REPORT ->
                state.watched().collective() == Watched.Collective.MARKED && status != CaseStatus.CLOSED;
            case CLOSING_NOTICE -> isToBeTold(state) && !state.watched().told().notified();
            case CALLBACK -> isToBeTold(state) && !state.watched().told().calledBack();
        };
    }

    boolean isMetBy(CaseState state) {
        var status = state.status();
        return switch (this) {
            case SCREENING ->
                status == CaseStatus.ACCEPTED || status == CaseStatus.REFUSED || status == CaseStatus.ANSWERED;
            case INFORMATION -> status == CaseStatus.SCREENING;
            case ASSIGNMENT -> status == CaseStatus.INVESTIGATING;
            case HEARING -> state.hearing().wasOfBoth(state.parties());
            case INVESTIGATION -> status == CaseStatus.CONCLUDED;
            case CONSULTATION -> status == CaseStatus.HANDLING;
            case COLLECTIVE_REPORT -> state.watched().collective() == Watched.Collective.REPORTED;
            case CLOSING_NOTICE -> state.watched().told().notified();
            case CALLBACK -> state.watched().told().calledBack();
        };
    }

    /** Who gave a name is told how the case ended, and called back. */
    private static boolean isToBeTold(CaseState state) {
        return state.status() == CaseStatus.CLOSED && !state.parties().areUnnamed();
    }
}
