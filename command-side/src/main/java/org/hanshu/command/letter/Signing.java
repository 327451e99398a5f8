package org.hanshu.command.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterIssued;
import org.hanshu.api.letterbook.LetterBookCommand.AllotNumber;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.LetterBookId;
import org.hanshu.command.shared.Limits;

/** The signature, which gives a letter its number. */
record Signing(Limits limits, LetterNumbers numbers, DemandedClaims claims, Organisations known) {

    /** Everything that could refuse comes before the number is taken. */
    List<LetterEvent> issue(LetterState letter, Caller caller, LocalDate day, Map<String, ?> trail) {
        letter.drafting().requireOther(caller);
        LetterMove.ISSUE.require(letter.status());
        Catalogue.requireOpen(letter.head().issuer(), known);
        claims.requireFree(letter.head().standing().origin(), letter.drafting().claims(), trail);
        var number = numbers.allot(allotment(letter, day.getYear()), trail);
        return List.of(new LetterIssued(
                letter.id(), number, caller.actor(), day, letter.drafting().sha256()));
    }

    private AllotNumber allotment(LetterState letter, int year) {
        var head = letter.head();
        var issuer = Catalogue.union(head.issuer(), known);
        var prefix = issuer.characters().orElseThrow()
                + "劳监"
                + Catalogue.kind(head.kind(), limits).mark();
        return new AllotNumber(
                LetterBookId.of(head.issuer(), head.kind(), year),
                head.issuer(),
                head.kind(),
                year,
                prefix,
                letter.id());
    }
}
