package org.hanshu.saga.letterfollowup;

import static java.util.function.Predicate.not;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.hanshu.api.proposal.LapseReason;
import org.hanshu.api.proposal.ProposalCommand.LapseProposal;
import org.hanshu.api.proposal.Suggestion;
import org.hanshu.api.shared.InPlace;
import org.hanshu.api.shared.ProposalId;
import org.hanshu.api.vocabulary.LetterStatus;
import org.hanshu.saga.shared.AsSystem;
import org.jspecify.annotations.Nullable;

/**
 * The letters that should follow one, as they were proposed.
 *
 * @param open the proposals that wait for their answer, as far as this process knows
 * @param round how often what they were proposed for was put right: what is proposed afterwards is another proposal
 */
record Successors(FollowedLetter letter, List<ProposalId> open, int round) {

    Successors propose(@Nullable String successor, Suggestion.Why why, Instant at, CommandGateway commands) {
        var id = letter.proposal(why, round);
        if (successor == null || open.contains(id)) {
            return this;
        }
        AsSystem.send(commands, letter.next(successor, why, round), at);
        return new Successors(
                letter, Stream.concat(open.stream(), Stream.of(id)).toList(), round);
    }

    /** The clock runs, or has run out, as if nobody had answered: what is proposed from now on is another proposal. */
    Successors anew() {
        return new Successors(letter, open, round + 1);
    }

    /** Nothing follows any more, and the letter's cases are told of its end. */
    Successors end(LetterStatus outcome, String by, @Nullable InPlace inPlace, Instant at, CommandGateway commands) {
        var none = lapse(LapseReason.LETTER_ENDED, at, commands);
        letter.ended(outcome, by, inPlace == null ? null : inPlace.of())
                .forEach(each -> AsSystem.send(commands, each, at));
        return none;
    }

    Successors lapse(LapseReason reason, Instant at, CommandGateway commands) {
        return lapse(id -> true, reason, round, at, commands);
    }

    /** Lets go what was proposed for a reason that did not hold; should it come again, that is another proposal. */
    Successors lapse(Suggestion.Why why, LapseReason reason, Instant at, CommandGateway commands) {
        var ids = IntStream.rangeClosed(0, round)
                .mapToObj(each -> letter.proposal(why, each))
                .toList();
        var next = open.stream().anyMatch(ids::contains) ? round + 1 : round;
        return lapse(ids::contains, reason, next, at, commands);
    }

    private Successors lapse(
            Predicate<ProposalId> which, LapseReason reason, int next, Instant at, CommandGateway commands) {
        var lapsing = open.stream().filter(which).toList();
        lapsing.forEach(id -> AsSystem.send(commands, new LapseProposal(id, reason), at));
        var left = open.stream().filter(not(which)).toList();
        return new Successors(letter, left, next);
    }
}
