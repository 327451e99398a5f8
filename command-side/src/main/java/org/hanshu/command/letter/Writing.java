package org.hanshu.command.letter;

import static org.hanshu.api.vocabulary.LetterStatus.DRAFT;
import static org.hanshu.api.vocabulary.LetterStatus.WITHDRAWN;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.letter.LetterCommand.ApproveLetter;
import org.hanshu.api.letter.LetterCommand.DraftLetter;
import org.hanshu.api.letter.LetterCommand.ReturnLetter;
import org.hanshu.api.letter.LetterCommand.ReviseLetter;
import org.hanshu.api.letter.LetterCommand.WithdrawLetter;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterApproved;
import org.hanshu.api.letter.LetterEvent.LetterDrafted;
import org.hanshu.api.letter.LetterEvent.LetterReturned;
import org.hanshu.api.letter.LetterEvent.LetterRevised;
import org.hanshu.api.letter.LetterEvent.LetterSubmitted;
import org.hanshu.api.letter.LetterEvent.LetterWithdrawn;
import org.hanshu.api.letter.LetterText;
import org.hanshu.api.shared.Caller;
import org.hanshu.command.shared.Limits;

/** A letter on its way from the first draft to the approval, and back. */
final class Writing {

    private Writing() {}

    static List<LetterEvent> draft(DraftLetter command, Caller caller, Limits limits, Organisations known) {
        requireWritable(command, caller, limits, known);
        return List.of(new LetterDrafted(
                command.letterId(),
                command.origin(),
                command.kind(),
                command.issuer(),
                command.jointIssuers(),
                command.region(),
                command.addressee(),
                command.copies(),
                command.enclosures(),
                command.follows(),
                command.text(),
                command.skipReason()));
    }

    static List<LetterEvent> revise(LetterState letter, ReviseLetter command) {
        LetterMove.REVISE.require(letter.status());
        requireDemand(command.text());
        return List.of(new LetterRevised(letter.id(), command.text()));
    }

    static List<LetterEvent> submit(LetterState letter) {
        LetterMove.SUBMIT.require(letter.status());
        return List.of(new LetterSubmitted(letter.id()));
    }

    static List<LetterEvent> sendBack(LetterState letter, ReturnLetter command) {
        LetterMove.RETURN.require(letter.status());
        return List.of(new LetterReturned(letter.id(), command.text()));
    }

    static List<LetterEvent> approve(LetterState letter, ApproveLetter command, Caller caller) {
        letter.drafting().requireOther(caller);
        LetterMove.APPROVE.require(letter.status());
        var approved = new LetterApproved(
                letter.id(), command.text(), letter.drafting().sha256());
        return letter.status() == DRAFT ? List.of(new LetterSubmitted(letter.id()), approved) : List.of(approved);
    }

    static List<LetterEvent> withdraw(LetterState letter, WithdrawLetter command) {
        LetterMove.WITHDRAW.require(letter.status());
        var events = new ArrayList<>(letter.stopClocks(WITHDRAWN));
        events.add(new LetterWithdrawn(letter.id(), letter.delivery().number(), command.reason()));
        return events;
    }

    /** Who writes in whose name, what kind to whom, and on what it stands. */
    static void requireWritable(DraftLetter command, Caller caller, Limits limits, Organisations known) {
        var kind = Catalogue.kind(command.kind(), limits);
        if (!caller.isSystem() && !caller.actsFor(command.issuer())) {
            throw LetterRule.ISSUED_FOR_ONES_OWN_UNION.violated(
                    Map.of("issuer", command.issuer().value()));
        }
        Catalogue.requireIssuer(kind, command.issuer(), known);
        Circle.require(command, known);
        Catalogue.requireAddressee(kind, command.addressee());
        Catalogue.requireOrigin(kind, command.origin(), limits);
        requireDemand(command.text());
    }

    private static void requireDemand(LetterText text) {
        if (text.demands().isEmpty()) {
            throw LetterRule.DEMANDS_SOMETHING.violated(Map.of("field", "demands"));
        }
    }
}
