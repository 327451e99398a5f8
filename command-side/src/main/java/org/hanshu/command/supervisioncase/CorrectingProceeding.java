package org.hanshu.command.supervisioncase;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ProceedingCorrected;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingNoted;
import org.hanshu.command.shared.correction.RightFields;
import org.jspecify.annotations.Nullable;

/** Says of a proceeding elsewhere, or of its end, what should have been noted. */
record CorrectingProceeding(CaseLedger ledger, LocalDate today, RightFields fields) {

    Stream<CaseCorrectionEvent> right(String id, ProceedingNoted noted, Personal<String> reason) {
        var end = ledger.all(ProceedingEnded.class).stream()
                .filter(each -> each.n() == noted.n())
                .map(ProceedingEnded::endedOn)
                .findFirst();
        var body = fields.needed("body", fields.text("body", noted.body()));
        var number = fields.text("number", noted.number());
        var since = fields.day("since", noted.since(), null, end.orElse(today));
        return right(id, noted.n(), body, number, since, end.orElse(null), reason);
    }

    Stream<CaseCorrectionEvent> right(String id, ProceedingEnded ended, Personal<String> reason) {
        var noted = ledger.all(ProceedingNoted.class).stream()
                .filter(each -> each.n() == ended.n())
                .findFirst()
                .orElseThrow();
        var endedOn = fields.day("endedOn", ended.endedOn(), noted.since(), today);
        return right(id, ended.n(), noted.body(), noted.number(), noted.since(), endedOn, reason);
    }

    private Stream<CaseCorrectionEvent> right(
            String id,
            int n,
            String body,
            @Nullable String number,
            LocalDate since,
            @Nullable LocalDate endedOn,
            Personal<String> reason) {
        var changes = fields.changesIn(field -> !field.equals("at"));
        return changes.isEmpty()
                ? Stream.empty()
                : Stream.of(new ProceedingCorrected(
                        ledger.entries().getFirst().event().caseId(),
                        id,
                        n,
                        body,
                        number,
                        since,
                        endedOn,
                        changes,
                        reason));
    }
}
