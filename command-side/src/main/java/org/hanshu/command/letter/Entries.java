package org.hanshu.command.letter;

import java.util.Map;
import org.hanshu.api.letter.LetterCorrectionEvent;
import org.hanshu.api.letter.LetterCorrectionEvent.AttemptAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.ReceiptRefusalAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.RectificationAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.RectificationCorrected;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyCorrected;
import org.hanshu.api.letter.LetterCorrectionEvent.ServiceCorrected;
import org.hanshu.api.letter.LetterCorrectionEvent.VerificationAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.VerificationCorrected;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.command.shared.correction.CorrectionRule;
import org.jspecify.annotations.Nullable;

/** Finds the entry of a letter that somebody says was wrong. */
record Entries(Ledger ledger) {

    private static final String CORRECTABLE =
            "letter.served, letter.reply-recorded, letter.rectification-recorded," + " letter.rectification-verified";
    private static final String ANNULLABLE = "letter.service-attempted, letter.receipt-refused,"
            + " letter.reply-recorded, letter.rectification-recorded, letter.rectification-verified";

    /** What was not entered, or annulled, cannot be put right; a correction is corrected by naming the entry again. */
    Entry<LetterEvent> wrong(String id) {
        var entry = ledger.find(id)
                .orElseThrow(() -> CorrectionRule.HAS_NO_SUCH_ENTRY.violated(Map.of("field", "event", "event", id)));
        var original = entry.event() instanceof LetterCorrectionEvent correction ? original(correction) : null;
        if (original != null) {
            throw CorrectionRule.NAMES_THE_ENTRY.violated(Map.of("field", "event", "original", original));
        }
        if (entry.annulled()) {
            throw CorrectionRule.ENTRY_IS_ANNULLED.violated(Map.of("event", id));
        }
        return entry;
    }

    static RuleViolated notCorrectable() {
        return CorrectionRule.ENTRY_CAN_BE_CORRECTED.violated(Map.of("field", "event", "allowed", CORRECTABLE));
    }

    static RuleViolated notAnnullable() {
        return CorrectionRule.ENTRY_CAN_BE_ANNULLED.violated(Map.of("field", "event", "allowed", ANNULLABLE));
    }

    private static @Nullable String original(LetterCorrectionEvent correction) {
        return switch (correction) {
            case ServiceCorrected of -> of.event();
            case ReplyCorrected of -> of.event();
            case RectificationCorrected of -> of.event();
            case VerificationCorrected of -> of.event();
            case AttemptAnnulled of -> of.event();
            case ReceiptRefusalAnnulled of -> of.event();
            case ReplyAnnulled of -> of.event();
            case RectificationAnnulled of -> of.event();
            case VerificationAnnulled of -> of.event();
            default -> null; // What follows from a correction is no entry, and is refused as such.
        };
    }
}
