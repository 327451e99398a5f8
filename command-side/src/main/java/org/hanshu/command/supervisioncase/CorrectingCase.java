package org.hanshu.command.supervisioncase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.WordsCorrected;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimsAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.RespondentAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.RespondentIdentified;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InvestigationConcluded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ProceedingNoted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementRecorded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SettlementTermPerformed;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.correction.CorrectionRule;
import org.hanshu.command.shared.correction.RightFields;

/**
 * Says of a wrong entry of a case what should have been said 更正.
 *
 * @param now the last time that can be told
 */
record CorrectingCase(CaseState filed, CaseLedger ledger, Limits limits, Instant now) {

    private static final String CORRECTABLE =
            "case.filed, case.respondent-added, case.respondent-identified, case.claimants-added, case.claims-added,"
                    + " case.investigation-concluded, case.settlement-recorded, case.settlement-term-performed,"
                    + " case.proceeding-noted, case.proceeding-ended, case.closed, and of every other step at and text";

    CaseAmendment correct(String id, RightFields fields, Personal<String> reason) {
        var entry = CaseEntries.wrong(ledger, id);
        var right = Stream.of(
                        particulars(entry, fields, reason),
                        new CorrectingTime(ledger, now, entry, fields).right(reason),
                        words(entry, fields, reason))
                .flatMap(each -> each)
                .toList();
        if (!entry.isTold() || fields.hasNoPlaces()) {
            throw CorrectionRule.ENTRY_CAN_BE_CORRECTED.violated(Map.of("field", "event", "allowed", CORRECTABLE));
        }
        return CaseAmendment.correcting(id, right, fields);
    }

    /** What only an entry of this sort says. */
    private Stream<CaseCorrectionEvent> particulars(CaseEntry entry, RightFields fields, Personal<String> reason) {
        return switch (entry.event()) {
            case ComplaintFiled filing ->
                Stream.concat(
                        new CorrectingParties(filed, ledger, entry, fields).right(reason),
                        new CorrectingTime(ledger, now, entry, fields).receipt(filing, reason));
            case RespondentAdded of -> new CorrectingParties(filed, ledger, entry, fields).right(reason);
            case RespondentIdentified of -> new CorrectingParties(filed, ledger, entry, fields).right(reason);
            case ClaimantsAdded of -> new CorrectingParties(filed, ledger, entry, fields).right(reason);
            case ClaimsAdded of -> new CorrectingParties(filed, ledger, entry, fields).right(reason);
            case InvestigationConcluded concluded ->
                new CorrectingFindings(filed, ledger, limits).right(entry.id(), concluded, fields, reason);
            case SettlementRecorded settled ->
                new CorrectingSettlement(filed, ledger, today()).right(entry, settled, fields, reason);
            case SettlementTermPerformed done ->
                new CorrectingSettlement(filed, ledger, today()).right(entry.id(), done, fields, reason);
            case ProceedingNoted noted ->
                new CorrectingProceeding(ledger, today(), fields).right(entry.id(), noted, reason);
            case ProceedingEnded ended ->
                new CorrectingProceeding(ledger, today(), fields).right(entry.id(), ended, reason);
            case CaseClosed closed -> CorrectingClosing.right(entry.id(), closed, fields, reason);
            default -> Stream.empty();
        };
    }

    private Stream<CaseCorrectionEvent> words(CaseEntry entry, RightFields fields, Personal<String> reason) {
        return Wording.in(entry).stream().flatMap(wording -> {
            var right = fields.personal(wording.place(), wording.text());
            if (wording.needed()) {
                fields.needed(wording.place(), right);
            }
            return fields.personalChangesIn(wording.place()::equals).isEmpty()
                    ? Stream.empty()
                    : Stream.of(new WordsCorrected(entry.event().caseId(), entry.id(), wording.place(), right, reason));
        });
    }

    private LocalDate today() {
        return new OccurredAt(now).day();
    }
}
