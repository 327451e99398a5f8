package org.hanshu.command.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.hanshu.api.correction.FieldChange;
import org.hanshu.api.letter.LetterCorrectionEvent.RectificationCorrected;
import org.hanshu.api.letter.LetterCorrectionEvent.ReplyCorrected;
import org.hanshu.api.letter.LetterCorrectionEvent.ServiceCorrected;
import org.hanshu.api.letter.LetterCorrectionEvent.VerificationCorrected;
import org.hanshu.api.letter.LetterEvent.LetterServed;
import org.hanshu.api.letter.LetterEvent.RectificationRecorded;
import org.hanshu.api.letter.LetterEvent.RectificationVerified;
import org.hanshu.api.letter.LetterEvent.ReplyRecorded;
import org.hanshu.api.letter.Payment;
import org.hanshu.api.letter.VerificationOutcome;
import org.hanshu.api.shared.Personal;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.ToldDay;
import org.hanshu.command.shared.correction.RightFields;

/**
 * Says of a wrong entry what should have been said 更正.
 *
 * @param today the last day that can be told
 * @param now before which no reminder is set
 */
record Correcting(LetterState letter, Ledger ledger, Limits limits, LocalDate today, Instant now) {

    Amendment correct(String id, RightFields fields, Personal<String> reason) {
        LetterMove.CORRECT.require(letter.status());
        var entry = new Entries(ledger).wrong(id);
        return switch (entry.event()) {
            case LetterServed served -> service(id, served, fields, reason);
            case ReplyRecorded reply -> reply(id, reply, fields, reason);
            case RectificationRecorded done -> rectification(id, done, fields, reason);
            case RectificationVerified check -> verification(ledger.number(id, check), id, check, fields, reason);
            default -> throw Entries.notCorrectable();
        };
    }

    private Amendment service(String id, LetterServed served, RightFields fields, Personal<String> reason) {
        var earliest = letter.delivery().signedOn();
        var latest = firstAnswer();
        var told = served.publishedOn();
        var published = told == null ? null : fields.day("publishedOn", told, earliest, latest);
        var servedOn = published == null
                ? fields.day("servedOn", served.servedOn(), earliest, latest)
                : new Serving(limits, today, now).deemed(letter, published);
        var changes = fields.changes();
        var right = new ServiceCorrected(letter.id(), id, servedOn, published, changes, reason);
        return new Amendment(id, right, changes, true);
    }

    /** An answer does not come before the letter. */
    private LocalDate firstAnswer() {
        var answers = ledger.all(ReplyRecorded.class).stream()
                .map(entry -> entry.event().reply())
                .flatMap(reply -> Stream.concat(Stream.of(reply.receivedOn()), Stream.ofNullable(reply.sentOn())));
        return Stream.concat(answers, Stream.of(today))
                .min(Comparator.naturalOrder())
                .orElse(today);
    }

    private Amendment reply(String id, ReplyRecorded recorded, RightFields fields, Personal<String> reason) {
        var reached = letter.delivery().reachedOn();
        var received = fields.day("receivedOn", recorded.reply().receivedOn(), reached, today);
        var sent = fields.optionalDay("sentOn", recorded.reply().sentOn(), reached, received);
        var changes = fields.changes();
        if (sent != null) {
            new ToldDay("set.sentOn", sent).notAfter(received, LetterRule.NOT_AFTER::violated);
        }
        var right = new ReplyCorrected(letter.id(), id, recorded.n(), sent, received, changes, reason);
        return new Amendment(id, right, changes, false);
    }

    private Amendment rectification(
            String id, RectificationRecorded done, RightFields fields, Personal<String> reason) {
        var day = fields.day("doneOn", done.doneOn(), null, today);
        var amount = fields.amount("amountPaid", done.amountPaid());
        var payments =
                done.payments().stream().map(each -> payment(each, fields)).toList();
        var changes = fields.changes();
        var right = new RectificationCorrected(
                letter.id(), id, done.demand(), done.n(), amount, day, payments, changes, reason);
        return new Amendment(id, right, changes, changes.stream().anyMatch(Correcting::isAmount));
    }

    private Payment payment(Payment paid, RightFields fields) {
        var place = "payments." + paid.n();
        var amount = fields.needed(place + ".amount", fields.amount(place + ".amount", paid.amount()));
        var day = fields.day(place + ".paidOn", paid.paidOn(), null, today);
        return new Payment(paid.n(), paid.claimant(), amount, day, paid.method());
    }

    private Amendment verification(
            int n, String id, RectificationVerified check, RightFields fields, Personal<String> reason) {
        var amount = fields.amount("verifiedAmount", check.verifiedAmount());
        var changes = fields.changes();
        var demand = ledger.without(id).demands().get(check.demand());
        var inAll = check.outcome() == VerificationOutcome.REJECTED ? demand.verified() : demand.verifiedWith(amount);
        if (check.outcome() == VerificationOutcome.VERIFIED) {
            Rectifying.requireAll(demand, "set.verifiedAmount", amount, inAll);
        }
        var right = new VerificationCorrected(letter.id(), id, check.demand(), n, amount, inAll, changes, reason);
        return new Amendment(id, right, changes, true);
    }

    private static boolean isAmount(FieldChange change) {
        return change.field().toLowerCase(Locale.ROOT).contains("amount");
    }
}
