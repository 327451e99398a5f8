package org.hanshu.saga.letterfollowup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.hanshu.api.letter.LetterEvent.LetterDrafted;
import org.hanshu.api.letter.LetterEvent.LetterIssued;
import org.hanshu.api.letter.LetterEvent.LetterWithdrawn;
import org.hanshu.api.letter.LetterEvent.RectificationRelapsed;
import org.hanshu.api.letterbook.LetterBookCommand.VoidNumber;
import org.hanshu.api.proposal.ProposalCommand.Propose;
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.LetterBookId;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.EndChild;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ReopenChild;
import org.hanshu.api.vocabulary.LetterStatus;
import org.jspecify.annotations.Nullable;

/**
 * The letter that is followed up.
 *
 * @param year in whose letter book it is numbered; zero before it was signed
 */
record FollowedLetter(LetterId id, String kind, OrganisationId issuer, List<CaseId> cases, int year) {

    static FollowedLetter of(LetterDrafted event) {
        return new FollowedLetter(
                event.letterId(), event.kind(), event.issuer(), event.origin().cases(), 0);
    }

    FollowedLetter signed(LetterIssued event) {
        return new FollowedLetter(id, kind, issuer, cases, event.signedOn().getYear());
    }

    /** What becomes of its number when it is withdrawn, where it has one. */
    Optional<VoidNumber> voided(LetterWithdrawn event) {
        return Optional.ofNullable(event.number())
                .map(number -> new VoidNumber(LetterBookId.of(issuer, kind, year), id, LetterStatus.WITHDRAWN.name()));
    }

    /** What its cases are told when it ends. */
    Stream<EndChild> ended(LetterStatus outcome, String by, @Nullable String inPlaceOf) {
        return cases.stream().map(caseId -> new EndChild(caseId, id.value(), outcome.name(), by, inPlaceOf, null));
    }

    /** What its cases are asked when a wrong is back. */
    Stream<ReopenChild> reopened(RectificationRelapsed event) {
        return cases.stream().map(caseId -> new ReopenChild(caseId, id.value(), event.text()));
    }

    /** Put for the same reason in the same round, it is the same proposal; a correction begins another round. */
    ProposalId proposal(Suggestion.Why why, int round) {
        return new ProposalId(round == 0 ? Derived.PROPOSAL.id(id, why) : Derived.PROPOSAL.id(id, why, round));
    }

    /** What is proposed after an escalation: the next letter, or legal aid where none is left. */
    Stream<Propose> after(@Nullable String successor) {
        return successor == null ? offersOfAid() : Stream.of(next(successor, Suggestion.Why.NOT_FOLLOWED, 0));
    }

    /** The ladder is at its end: legal aid is offered in each of its cases, once. */
    Stream<Propose> offersOfAid() {
        return cases.stream()
                .map(caseId -> new Propose(
                        new ProposalId(Derived.PROPOSAL.id(caseId, Suggestion.Why.LADDER_EXHAUSTED, id)),
                        new Suggestion(
                                Suggestion.What.LEGAL_AID,
                                Suggestion.Why.LADDER_EXHAUSTED,
                                issuer,
                                List.of(caseId),
                                id,
                                null,
                                "letter.ladder-exhausted")));
    }

    /** The next letter of the ladder. */
    Propose next(String successor, Suggestion.Why why, int round) {
        var rule = "letter." + kind.toLowerCase(Locale.ROOT) + ".successor";
        return new Propose(
                proposal(why, round),
                new Suggestion(Suggestion.What.NEXT_LETTER, why, issuer, cases, id, successor, rule));
    }
}
