package org.hanshu.command.supervisioncase;

import java.util.List;
import java.util.regex.Pattern;
import org.hanshu.api.correction.FieldChange;
import org.hanshu.api.correction.PersonalChange;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ClosingCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.FindingsAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.FindingsCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.StepTimeCorrected;
import org.hanshu.command.shared.correction.RightFields;

/**
 * How a wrong entry of a case is put right.
 *
 * @param event of the entry, by id
 * @param right what puts it right, in order
 * @param changes what it says differently; nothing where it is annulled
 * @param personal the same in its places that are personal
 * @param weighty whether a second person confirms it: an amount, a finding or a day changes on which a time limit hangs
 */
record CaseAmendment(
        String event,
        List<CaseCorrectionEvent> right,
        List<FieldChange> changes,
        List<PersonalChange> personal,
        boolean weighty) {

    private static final Pattern WEIGHTY =
            Pattern.compile("at|reason|(?:.+\\.)?(?:amount|due|knownOn|employmentEndedOn|finding|outcome)");

    static CaseAmendment correcting(String event, List<CaseCorrectionEvent> right, RightFields fields) {
        var changes = fields.changes();
        var weighty =
                changes.stream().anyMatch(each -> WEIGHTY.matcher(each.field()).matches())
                        || right.stream().anyMatch(StepTimeCorrected.class::isInstance);
        return new CaseAmendment(event, right, changes, fields.personalChanges(), weighty);
    }

    static CaseAmendment annulling(String event, CaseCorrectionEvent right, boolean weighty) {
        return new CaseAmendment(event, List.of(right), List.of(), List.of(), weighty);
    }

    /** Whether only a head decides what it changes: what was found, and how the case ended. */
    boolean isAHeadsBusiness() {
        return weighty
                && right.stream()
                        .anyMatch(each -> each instanceof FindingsCorrected
                                || each instanceof FindingsAnnulled
                                || each instanceof ClosingCorrected);
    }
}
