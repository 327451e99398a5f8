package org.hanshu.query.timeline;

import java.util.List;
import org.hanshu.api.supervisioncase.Consent;
import org.hanshu.api.supervisioncase.GivenConsent;
import org.hanshu.api.supervisioncase.PartiesEvent;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantErased;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsWithdrawn;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimsAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimsReopened;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentGiven;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentWithdrawn;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentsCarriedOver;
import org.hanshu.api.supervisioncase.PartiesEvent.MentionsErased;
import org.hanshu.api.supervisioncase.PartiesEvent.RepresentativesAppointed;
import org.hanshu.api.supervisioncase.PartiesEvent.RespondentAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.RespondentIdentified;
import org.hanshu.api.supervisioncase.Respondent;

/** What happened to who stands in a case, in sentences. */
record PartiesSentences(TimelineWords words) {

    private static final int MOST_NUMBERS = 20;

    String about(PartiesEvent event) {
        return switch (event) {
            case RespondentAdded added -> about(added, added.respondent());
            case RespondentIdentified known -> about(known, known.respondent());
            case ClaimantsAdded added ->
                words.say(
                        added,
                        added.claimants().size(),
                        Integer.toString(added.claimants().getFirst().n()),
                        Integer.toString(added.claimants().getLast().n()),
                        added.workersAffected());
            case RepresentativesAppointed appointed -> words.say(appointed, numbers(appointed.claimants()));
            case ClaimsAdded added -> words.say(added, added.claims().size(), causes(added));
            case ClaimsReopened again -> words.say(again, numbers(again.claims()));
            case ConsentGiven given ->
                words.say(
                        given,
                        Integer.toString(given.claimant()),
                        words.of(given.purpose()),
                        towards(given.towards()),
                        words.of(given.medium()));
            case ConsentWithdrawn gone ->
                words.say(gone, Integer.toString(gone.claimant()), words.of(gone.purpose()), towards(gone.towards()));
            case ConsentsCarriedOver carried ->
                words.say(
                        carried,
                        numbers(carried.consents().stream()
                                .map(GivenConsent::claimant)
                                .distinct()
                                .toList()));
            case ClaimantsWithdrawn gone -> words.say(gone, gone.claimants().size(), numbers(gone.claimants()));
            case ClaimantErased erased ->
                words.say(
                        erased,
                        Integer.toString(erased.claimant()),
                        words.of(erased.ground()),
                        erased.order(),
                        erased.texts().size());
            case MentionsErased erased ->
                words.say(
                        erased,
                        words.of(erased.ground()),
                        erased.order(),
                        erased.texts().size());
        };
    }

    private String about(PartiesEvent event, Respondent respondent) {
        return words.say(event, Integer.toString(respondent.n()), words.name(respondent), words.of(respondent.role()));
    }

    private String causes(ClaimsAdded added) {
        return words.list(added.claims().stream()
                .map(claim -> words.of(claim.cause()))
                .distinct()
                .toList());
    }

    private String towards(String to) {
        return to.equals(Consent.EMPLOYER) ? words.text("towards.EMPLOYER") : words.organisation(to);
    }

    /** A long list is told by its beginning. */
    private String numbers(List<Integer> numbers) {
        var first = words.list(numbers.stream()
                .limit(MOST_NUMBERS)
                .map(n -> Integer.toString(n))
                .toList());
        return numbers.size() > MOST_NUMBERS ? first + "…" : first;
    }
}
