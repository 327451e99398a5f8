package org.hanshu.command.letter;

import java.util.List;
import java.util.Map;
import org.hanshu.api.letter.LetterCorrectionEvent;
import org.hanshu.api.letter.LetterCorrectionEvent.AttemptAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.ReceiptRefusalAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.RectificationAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyAnnulled;
import org.hanshu.api.letter.LetterCorrectionEvent.VerificationAnnulled;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.ReceiptRefused;
import org.hanshu.api.letter.LetterEvent.RectificationRecorded;
import org.hanshu.api.letter.LetterEvent.RectificationVerified;
import org.hanshu.api.letter.LetterEvent.ReplyRecorded;
import org.hanshu.api.letter.LetterEvent.ServiceAttempted;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.command.shared.correction.CorrectionRule;

/** Says of a wrong entry that it should not have been made 撤销登记, for instance because it is about another letter. */
record Annulling(LetterState letter, Ledger ledger) {

    Amendment annul(String id, Personal<String> reason) {
        LetterMove.ANNUL.require(letter.status());
        var entry = new Entries(ledger).wrong(id);
        return switch (entry.event()) {
            case ServiceAttempted tried ->
                light(id, new AttemptAnnulled(letter.id(), id, number(id), tried.outcome(), reason));
            case ReceiptRefused refused -> refusal(id, reason);
            case ReplyRecorded reply ->
                light(
                        id,
                        new ReplyAnnulled(
                                letter.id(), id, reply.n(), without(id).status(), reason));
            case RectificationRecorded done -> rectification(id, done, reason);
            case RectificationVerified check -> verification(entry, check, reason);
            default -> throw Entries.notAnnullable();
        };
    }

    private int number(String attempt) {
        return ledger.number(attempt, ServiceAttempted.class::isInstance);
    }

    private Amendment refusal(String id, Personal<String> reason) {
        if (letter.delivery().reachedOn() != null) {
            throw standsOn("letter.served");
        }
        return light(id, new ReceiptRefusalAnnulled(letter.id(), id, without(id).status(), reason));
    }

    private static RuleViolated standsOn(String later) {
        return CorrectionRule.NOTHING_STANDS_ON_THE_ENTRY.violated(Map.of("later", later));
    }

    private Amendment rectification(String id, RectificationRecorded done, Personal<String> reason) {
        var checked = ledger.all(RectificationVerified.class).stream()
                .map(Entry::event)
                .filter(check -> check.demand() == done.demand())
                .anyMatch(check -> check.rectifications().contains(done.n()));
        if (checked) {
            throw standsOn("letter.rectification-verified");
        }
        var demand = without(id).demands().get(done.demand());
        var right = new RectificationAnnulled(letter.id(), id, done.demand(), done.n(), demand.state(), reason);
        var paid = done.amountPaid() != null || !done.payments().isEmpty();
        return new Amendment(id, right, List.of(), paid);
    }

    private Amendment verification(Entry<LetterEvent> entry, RectificationVerified check, Personal<String> reason) {
        var demand = without(entry.id()).demands().get(check.demand());
        var unchecked = demand.unchecked().stream().sorted().toList();
        var right = new VerificationAnnulled(
                letter.id(),
                entry.id(),
                check.demand(),
                ledger.number(entry.id(), check),
                unchecked,
                demand.verified(),
                demand.state(),
                reason);
        return new Amendment(entry.id(), right, List.of(), true);
    }

    private static Amendment light(String id, LetterCorrectionEvent right) {
        return new Amendment(id, right, List.of(), false);
    }

    private LetterState without(String id) {
        return ledger.without(id);
    }
}
