package org.hanshu.command.supervisioncase;

import java.util.Map;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.CaseCorrectionAsked;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ClosingCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ConsentAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ConsentWithdrawalAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.FindingsAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.FindingsCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PartiesCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PerformanceAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PerformanceCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ProceedingAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ProceedingCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ProceedingEndAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ReceiptCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.SettlementCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.StepTimeCorrected;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.WithdrawalAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.WordsCorrected;
import org.hanshu.command.shared.correction.CorrectionRule;
import org.jspecify.annotations.Nullable;

/** Finds the entry of a case that somebody says was wrong. */
final class CaseEntries {

    private CaseEntries() {}

    /** What was not entered, or annulled, cannot be put right; a correction is corrected by naming the entry again. */
    static CaseEntry wrong(CaseLedger ledger, String id) {
        var entry = ledger.find(id)
                .orElseThrow(() -> CorrectionRule.HAS_NO_SUCH_ENTRY.violated(Map.of("field", "event", "event", id)));
        var original = entry.event() instanceof CaseCorrectionEvent correction ? original(correction) : null;
        if (original != null) {
            throw CorrectionRule.NAMES_THE_ENTRY.violated(Map.of("field", "event", "original", original));
        }
        if (entry.annulled()) {
            throw CorrectionRule.ENTRY_IS_ANNULLED.violated(Map.of("event", id));
        }
        return entry;
    }

    private static @Nullable String original(CaseCorrectionEvent correction) {
        return switch (correction) {
            case CaseCorrectionAsked of -> of.event();
            case ReceiptCorrected of -> of.event();
            case StepTimeCorrected of -> of.event();
            case WordsCorrected of -> of.event();
            case PartiesCorrected of -> of.event();
            case FindingsCorrected of -> of.event();
            case FindingsAnnulled of -> of.event();
            case SettlementCorrected of -> of.event();
            case PerformanceCorrected of -> of.event();
            case PerformanceAnnulled of -> of.event();
            case ProceedingCorrected of -> of.event();
            case ProceedingAnnulled of -> of.event();
            case ProceedingEndAnnulled of -> of.event();
            case ConsentAnnulled of -> of.event();
            case ConsentWithdrawalAnnulled of -> of.event();
            case WithdrawalAnnulled of -> of.event();
            case ClosingCorrected of -> of.event();
            default -> null; // What follows from a correction is no entry, and is refused as such.
        };
    }
}
