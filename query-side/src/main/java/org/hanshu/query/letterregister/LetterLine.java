package org.hanshu.query.letterregister;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hanshu.api.letter.Addressee;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterDrafted;
import org.hanshu.api.letter.LetterEvent.LetterIssued;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.query.shared.LetterProgress;
import org.hanshu.query.shared.Told;
import org.jspecify.annotations.Nullable;

/** One letter's line in the book. */
record LetterLine(
        LetterId letterId,
        List<CaseId> cases,
        String kind,
        OrganisationId issuer,
        Addressee addressee,
        LetterProgress progress,
        @Nullable String number,
        @Nullable LocalDate signedOn,
        Instant draftedAt,
        Instant updatedAt) {

    static Optional<LetterLine> evolve(Optional<LetterLine> before, LetterEvent event, Told told) {
        return event instanceof LetterDrafted drafted
                ? Optional.of(begun(drafted, told))
                : before.map(line -> line.after(event, told));
    }

    private static LetterLine begun(LetterDrafted drafted, Told told) {
        return new LetterLine(
                drafted.letterId(),
                drafted.origin().cases(),
                drafted.kind(),
                drafted.issuer(),
                drafted.addressee(),
                LetterProgress.DRAFTED,
                null,
                null,
                told.recordedAt(),
                told.recordedAt());
    }

    private LetterLine after(LetterEvent event, Told told) {
        var issued = event instanceof LetterIssued signed ? signed : null;
        return new LetterLine(
                letterId,
                cases,
                kind,
                issuer,
                addressee,
                progress.after(event),
                issued == null ? number : issued.number(),
                issued == null ? signedOn : issued.signedOn(),
                draftedAt,
                told.recordedAt());
    }
}
