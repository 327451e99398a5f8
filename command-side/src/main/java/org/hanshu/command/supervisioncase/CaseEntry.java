package org.hanshu.command.supervisioncase;

import java.time.Instant;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent;
import org.hanshu.api.supervisioncase.CaseWatchEvent;
import org.hanshu.api.supervisioncase.CaseWatchEvent.CollectiveFound;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationLeft;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationReckoned;
import org.hanshu.api.supervisioncase.CaseWatchEvent.LimitationWarned;
import org.hanshu.api.supervisioncase.CaseWatchEvent.RetentionEvent;
import org.hanshu.api.supervisioncase.PartiesEvent;
import org.hanshu.api.supervisioncase.RelatedCasesEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineMissed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineReminded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineResumed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSuspended;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineVoided;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseLapsed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseResumed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseSuspended;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildAdmitted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildDetached;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildReopened;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildVoided;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a case.
 *
 * @param id of the event that told it
 * @param event what it says, as last put right
 * @param at when it happened, as last put right
 * @param text in whose place it says this, where its own words were put right
 * @param annulled whether it was found that it should not have been made
 */
record CaseEntry(
        String id,
        SupervisionCaseEvent event,
        Instant at,
        @Nullable Personal<String> text,
        boolean annulled) {

    static CaseEntry of(String id, SupervisionCaseEvent event, Instant at) {
        return new CaseEntry(id, event, at, null, false);
    }

    CaseEntry saying(SupervisionCaseEvent other) {
        return new CaseEntry(id, other, at, text, annulled);
    }

    CaseEntry on(Instant other) {
        return new CaseEntry(id, event, other, text, annulled);
    }

    CaseEntry worded(@Nullable Personal<String> other) {
        return new CaseEntry(id, event, at, other, annulled);
    }

    CaseEntry struck() {
        return new CaseEntry(id, event, at, text, true);
    }

    /** Whether somebody told it: clocks, rests and corrections follow from what was told. */
    boolean isTold() {
        return switch (event) {
            case CaseCorrectionEvent of -> false;
            case CaseSuspended of -> false;
            case CaseResumed of -> false;
            case CaseLapsed of -> false;
            case CaseDeadlineSet of -> false;
            case CaseDeadlineReminded of -> false;
            case CaseDeadlineMissed of -> false;
            case CaseDeadlineMet of -> false;
            case CaseDeadlineVoided of -> false;
            case CaseDeadlineSuspended of -> false;
            case CaseDeadlineResumed of -> false;
            case CollectiveFound of -> false;
            case LimitationReckoned of -> false;
            case LimitationWarned of -> false;
            case LimitationLeft of -> false;
            case RetentionEvent of -> false;
            default -> true;
        };
    }

    /** Whether clocks may begin and end with it. */
    boolean turnsClocks() {
        return isStep() || event instanceof RelatedCasesEvent || event instanceof CaseWatchEvent;
    }

    /** Whether somebody moved the case on by it. */
    boolean isStep() {
        return isTold()
                && !(event instanceof PartiesEvent)
                && !(event instanceof RelatedCasesEvent)
                && !(event instanceof CaseWatchEvent)
                && !(event instanceof ChildAdmitted)
                && !(event instanceof ChildEnded)
                && !(event instanceof ChildReopened)
                && !(event instanceof ChildVoided)
                && !(event instanceof ChildDetached);
    }
}
