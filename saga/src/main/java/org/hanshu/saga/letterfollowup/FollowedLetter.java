package org.hanshu.saga.letterfollowup;

import java.util.List;
import java.util.Locale;
import org.hanshu.api.letter.LetterEvent.LetterDrafted;
import org.hanshu.api.letter.LetterEvent.LetterIssued;
import org.hanshu.api.proposal.ProposalCommand.Propose;
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.LetterBookId;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.ProposalId;

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

    LetterBookId book() {
        return LetterBookId.of(issuer, kind, year);
    }

    /** The next letter of the ladder: proposed again for the same reason, it is the same proposal. */
    Propose next(String successor, Suggestion.Why why) {
        var rule = "letter." + kind.toLowerCase(Locale.ROOT) + ".successor";
        return new Propose(
                new ProposalId(Derived.PROPOSAL.id(id, why)),
                new Suggestion(Suggestion.What.NEXT_LETTER, why, issuer, cases, id, successor, rule));
    }
}
