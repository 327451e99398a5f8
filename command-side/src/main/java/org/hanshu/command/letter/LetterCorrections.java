package org.hanshu.command.letter;

import java.time.Clock;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.hanshu.api.correction.CorrectionKind;
import org.hanshu.api.correction.CorrectionTaken;
import org.hanshu.api.letter.LetterCorrectionCommand.AnnulLetterEntry;
import org.hanshu.api.letter.LetterCorrectionCommand.ConfirmLetterCorrection;
import org.hanshu.api.letter.LetterCorrectionCommand.CorrectLetter;
import org.hanshu.api.letter.LetterCorrectionCommand.DeclineLetterCorrection;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterCorrectionAsked;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterCorrectionConfirmed;
import org.hanshu.api.letter.LetterCorrectionEvent.LetterCorrectionDeclined;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.OccurredAt;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Trail;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.correction.AskedCorrection;
import org.hanshu.command.shared.correction.RightFields;
import org.jspecify.annotations.Nullable;

/** How a wrong entry about a letter is put right, by a second person where it weighs, and with it what hung on it. */
final class LetterCorrections {

    private final LetterMemory memory;

    LetterCorrections(LetterMemory memory) {
        this.memory = memory;
    }

    @CommandHandler
    CorrectionTaken decide(CorrectLetter command, OccurredAt at, Limits limits, Clock clock) {
        var amendment = correcting(at, limits, clock)
                .correct(command.event(), new RightFields(command.set()), command.reason());
        return take(CorrectionKind.CORRECT, amendment, command.reason(), limits, clock);
    }

    @CommandHandler
    CorrectionTaken decide(AnnulLetterEntry command, Limits limits, Clock clock) {
        var amendment = new Annulling(memory.state(), memory.ledger()).annul(command.event(), command.reason());
        return take(CorrectionKind.ANNUL, amendment, command.reason(), limits, clock);
    }

    @CommandHandler
    Changed decide(ConfirmLetterCorrection command, Caller caller, OccurredAt at, Limits limits, Clock clock) {
        var asked = memory.asked().waitingFor(command.n(), caller);
        var amendment = again(asked.what(), at, limits, clock);
        memory.tell(new LetterCorrectionConfirmed(memory.letterId, command.n()), Map.of());
        putRight(amendment, limits, clock);
        return memory.changed();
    }

    @CommandHandler
    Changed decide(DeclineLetterCorrection command) {
        memory.asked().waiting(command.n());
        memory.tell(new LetterCorrectionDeclined(memory.letterId, command.n(), command.reason()), Map.of());
        return memory.changed();
    }

    private CorrectionTaken take(
            CorrectionKind kind, Amendment amendment, Personal<String> reason, Limits limits, Clock clock) {
        memory.asked().requireNoneOf(amendment.event());
        if (!amendment.weighty()) {
            putRight(amendment, limits, clock);
            return taken(null);
        }
        var n = memory.asked().next();
        memory.tell(
                new LetterCorrectionAsked(memory.letterId, n, amendment.event(), kind, amendment.changes(), reason),
                Map.of());
        return taken(n);
    }

    /** What was asked for, decided on what the letter says now. */
    private Amendment again(AskedCorrection asked, OccurredAt at, Limits limits, Clock clock) {
        return switch (asked.kind()) {
            case ANNUL -> new Annulling(memory.state(), memory.ledger()).annul(asked.event(), asked.reason());
            case CORRECT -> correcting(at, limits, clock).correct(asked.event(), asked.fields(), asked.reason());
        };
    }

    private void putRight(Amendment amendment, Limits limits, Clock clock) {
        memory.tell(amendment.right(), Map.of(Trail.CORRECTS, amendment.event()));
        new PuttingRight(memory.state(), memory.ledger(), limits, clock.instant())
                .after(amendment.right())
                .forEach(following -> memory.tell(following.event(), following.trail()));
    }

    private Correcting correcting(OccurredAt at, Limits limits, Clock clock) {
        return new Correcting(memory.state(), memory.ledger(), limits, at.day(), clock.instant());
    }

    private CorrectionTaken taken(@Nullable Integer n) {
        var changed = memory.changed();
        return new CorrectionTaken(changed.id(), changed.version(), n);
    }
}
