package org.hanshu.command.letter;

import static org.hanshu.api.letter.VerificationBasis.BANK_RECORD;
import static org.hanshu.api.letter.VerificationBasis.WORKER_CONFIRMED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hanshu.api.letter.LetterCommand.RecordRectification;
import org.hanshu.api.letter.LetterCommand.VerifyRectification;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMet;
import org.hanshu.api.letter.LetterEvent.RectificationRecorded;
import org.hanshu.api.letter.LetterEvent.RectificationVerified;
import org.hanshu.api.letter.VerificationBasis;
import org.hanshu.api.letter.VerificationOutcome;
import org.hanshu.api.shared.Money;
import org.hanshu.command.shared.ToldDay;
import org.jspecify.annotations.Nullable;

/** What the addressee promises and does about a demand 整改, and whether it was really done. */
final class Rectifying {

    private static final Set<VerificationBasis> PROOFS_OF_PAYMENT = EnumSet.of(BANK_RECORD, WORKER_CONFIRMED);

    private Rectifying() {}

    static RectificationRecorded record(LetterState letter, RecordRectification command, LocalDate today) {
        var demand = letter.demands().get(command.demand());
        LetterMove.RECTIFY.require(letter.status());
        requireNotDone(demand);
        new ToldDay("doneOn", command.doneOn()).notAfter(today, LetterRule.NOT_AFTER::violated);
        for (var i = 0; i < command.payments().size(); i++) {
            new ToldDay("payments[" + i + "].paidOn", command.payments().get(i).paidOn())
                    .notAfter(today, LetterRule.NOT_AFTER::violated);
        }
        return new RectificationRecorded(
                letter.id(),
                demand.n(),
                demand.recorded() + 1,
                command.text(),
                command.amountPaid(),
                command.doneOn(),
                command.payments());
    }

    static List<LetterEvent> verify(LetterState letter, VerifyRectification command) {
        var demand = letter.demands().get(command.demand());
        LetterMove.VERIFY.require(letter.status());
        requireTwo(command.verifiers());
        requireProof(demand, command);
        var paid = demand.verifiedWith(command.verifiedAmount());
        if (command.outcome() == VerificationOutcome.VERIFIED) {
            requireAll(demand, "verifiedAmount", command.verifiedAmount(), paid);
        }
        var outcome = whole(demand, command, paid) ? VerificationOutcome.VERIFIED : command.outcome();
        var events = new ArrayList<LetterEvent>();
        events.add(new RectificationVerified(
                letter.id(),
                demand.n(),
                checked(demand, command),
                outcome,
                command.verifiedAmount(),
                command.basis(),
                command.verifiers(),
                command.text()));
        var clock = LetterEvent.demandClock(demand.n());
        if (outcome == VerificationOutcome.VERIFIED
                && letter.clocks().running(clock).isPresent()) {
            events.add(new LetterDeadlineMet(letter.id(), clock));
        }
        if (outcome != VerificationOutcome.REJECTED) {
            events.addAll(Promises.kept(letter, demand, paid, outcome == VerificationOutcome.VERIFIED));
        }
        return events;
    }

    /** Parts that add up to all that is demanded are the whole. */
    private static boolean whole(DemandProgress demand, VerifyRectification command, Money paid) {
        return command.outcome() == VerificationOutcome.PARTLY && demand.isMetBy(paid);
    }

    /** Less than all that is demanded is a part. */
    static void requireAll(DemandProgress demand, String field, @Nullable Money told, Money paid) {
        if (told != null && demand.amount() != null && !demand.isMetBy(paid)) {
            throw LetterRule.VERIFIED_IN_FULL.violated(Map.of(
                    "field",
                    field,
                    "verified",
                    paid.toString(),
                    "amount",
                    demand.amount().toString()));
        }
    }

    private static List<Integer> checked(DemandProgress demand, VerifyRectification command) {
        for (var rectification : command.rectifications()) {
            if (rectification < 1 || rectification > demand.recorded()) {
                throw LetterRule.HAS_NO_SUCH_RECTIFICATION.violated(
                        Map.of("field", "rectification", "n", String.valueOf(rectification)));
            }
        }
        var checked = command.rectifications().isEmpty() ? demand.unchecked() : command.rectifications();
        if (checked.isEmpty()) {
            throw LetterRule.NOTHING_TO_VERIFY.violated(Map.of(
                    "n", String.valueOf(demand.n()), "state", demand.state().name()));
        }
        return checked.stream().distinct().sorted().toList();
    }

    static void requireNotDone(DemandProgress demand) {
        if (demand.isVerified()) {
            throw LetterRule.DEMAND_IS_DONE_WITH.violated(Map.of(
                    "n", String.valueOf(demand.n()), "state", demand.state().name()));
        }
    }

    static void requireTwo(List<String> verifiers) {
        if (new HashSet<>(verifiers).size() < Math.max(2, verifiers.size())) {
            throw LetterRule.VERIFIED_BY_TWO.violated(
                    Map.of("field", "verifiers", "verifiers", String.join(", ", verifiers)));
        }
    }

    /** Money counts as paid only if the bank or the worker confirms it. */
    private static void requireProof(DemandProgress demand, VerifyRectification command) {
        if (demand.payment() && claimsPayment(command) && !PROOFS_OF_PAYMENT.contains(command.basis())) {
            throw LetterRule.PAYMENT_NEEDS_PROOF.violated(Map.of(
                    "field", "basis", "basis", command.basis().name(), "allowed", "BANK_RECORD, WORKER_CONFIRMED"));
        }
    }

    private static boolean claimsPayment(VerifyRectification command) {
        return switch (command.outcome()) {
            case VERIFIED -> true;
            case PARTLY -> command.verifiedAmount() != null;
            case REJECTED -> false;
        };
    }
}
