package org.hanshu.command.letter;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hanshu.api.letter.LetterCommand;
import org.hanshu.api.letter.LetterCommand.ApproveLetter;
import org.hanshu.api.letter.LetterCommand.AssessLetter;
import org.hanshu.api.letter.LetterCommand.DispatchLetter;
import org.hanshu.api.letter.LetterCommand.ExtendDeadline;
import org.hanshu.api.letter.LetterCommand.IssueLetter;
import org.hanshu.api.letter.LetterCommand.MarkUndeliverable;
import org.hanshu.api.letter.LetterCommand.PlanRectification;
import org.hanshu.api.letter.LetterCommand.RecheckLetter;
import org.hanshu.api.letter.LetterCommand.RecordAttempt;
import org.hanshu.api.letter.LetterCommand.RecordRectification;
import org.hanshu.api.letter.LetterCommand.RecordReply;
import org.hanshu.api.letter.LetterCommand.RefuseReceipt;
import org.hanshu.api.letter.LetterCommand.ReturnLetter;
import org.hanshu.api.letter.LetterCommand.ServeLetter;
import org.hanshu.api.letter.LetterCommand.VerifyRectification;
import org.hanshu.api.letter.LetterCommand.WithdrawLetter;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterApproved;
import org.hanshu.api.letter.LetterEvent.LetterDrafted;
import org.hanshu.api.letter.LetterEvent.LetterIssued;
import org.hanshu.api.letter.LetterEvent.LetterReturned;
import org.hanshu.api.letter.LetterEvent.LetterRevised;
import org.hanshu.api.letter.LetterEvent.LetterSatisfied;
import org.hanshu.api.letter.LetterEvent.LetterServed;
import org.hanshu.api.letter.LetterEvent.LetterSubmitted;
import org.hanshu.api.letter.LetterEvent.LetterUndeliverable;
import org.hanshu.api.letter.LetterEvent.ReceiptRefused;
import org.hanshu.api.letter.LetterEvent.RectificationVerified;

/** What must have happened to a letter before something else can have 先后, by when it happened. */
record Antecedents(Ledger ledger) {

    /** The earliest time at which this can have happened. */
    Optional<Instant> of(LetterCommand command) {
        return switch (command) {
            case ReturnLetter c -> latest(List.of(LetterSubmitted.class, LetterApproved.class));
            case ApproveLetter c -> latest(List.of(LetterRevised.class, LetterReturned.class, LetterSubmitted.class));
            case IssueLetter c -> latest(List.of(LetterApproved.class));
            case WithdrawLetter c -> latest(List.of(LetterIssued.class));
            case DispatchLetter c -> latest(List.of(LetterIssued.class));
            case RecordAttempt c -> latest(List.of(LetterIssued.class));
            case MarkUndeliverable c -> latest(List.of(LetterIssued.class));
            case RefuseReceipt c -> latest(List.of(LetterIssued.class));
            case ServeLetter c -> latest(List.of(LetterIssued.class));
            case RecordReply c -> latest(List.of(LetterServed.class));
            case ExtendDeadline c -> latest(List.of(LetterServed.class));
            case PlanRectification c -> latest(List.of(LetterServed.class));
            case RecordRectification c -> latest(List.of(LetterServed.class));
            case VerifyRectification c -> latest(List.of(LetterServed.class));
            case AssessLetter c ->
                latest(List.of(
                        LetterServed.class,
                        ReceiptRefused.class,
                        LetterUndeliverable.class,
                        RectificationVerified.class));
            case RecheckLetter c -> latest(List.of(LetterSatisfied.class));
            default -> latest(List.of()); // To write it, and to put it right.
        };
    }

    private Optional<Instant> latest(List<Class<? extends LetterEvent>> sorts) {
        return Stream.concat(Stream.of(LetterDrafted.class), sorts.stream())
                .flatMap(sort -> ledger.all(sort).stream())
                .map(Entry::occurredAt)
                .max(Comparator.naturalOrder());
    }
}
