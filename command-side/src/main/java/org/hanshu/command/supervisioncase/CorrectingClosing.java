package org.hanshu.command.supervisioncase;

import java.util.Map;
import java.util.stream.Stream;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ClosingCorrected;
import org.hanshu.api.supervisioncase.ClaimOutcome;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.command.shared.correction.RightFields;

/** Says of a closing how the case, and each claim, really ended. */
final class CorrectingClosing {

    private CorrectingClosing() {}

    static Stream<CaseCorrectionEvent> right(
            String id, CaseClosed closed, RightFields fields, Personal<String> reason) {
        var with = fields.needed("reason", fields.word("reason", closed.reason(), ClosingReason.class));
        if (with == ClosingReason.MERGED || with == ClosingReason.LAPSED) {
            throw CaseRule.REASON_DOES_NOT_FIT.violated(Map.of("reason", with.name()));
        }
        var outcomes =
                closed.outcomes().stream().map(each -> right(each, fields)).toList();
        var changes = fields.changesIn(field -> true);
        return changes.isEmpty()
                ? Stream.empty()
                : Stream.of(new ClosingCorrected(closed.caseId(), id, with, outcomes, changes, reason));
    }

    private static ClaimOutcome right(ClaimOutcome told, RightFields fields) {
        var place = "outcomes." + told.n();
        var outcome = fields.word(place + ".outcome", told.outcome(), ClosingReason.class);
        return new ClaimOutcome(
                told.n(), fields.needed(place + ".outcome", outcome), fields.amount(place + ".amount", told.amount()));
    }
}
