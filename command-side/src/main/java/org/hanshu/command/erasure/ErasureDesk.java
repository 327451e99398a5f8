package org.hanshu.command.erasure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.Personal.Kind;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.supervisioncase.ErasableClaimant;
import org.hanshu.api.supervisioncase.ErasureCommand.ConfirmErasure;
import org.hanshu.api.supervisioncase.ErasureCommand.ConfirmMentions;
import org.hanshu.api.supervisioncase.ErasureCommand.EraseClaimant;
import org.hanshu.api.supervisioncase.ErasureCommand.EraseMentions;
import org.hanshu.api.supervisioncase.MentioningCase;
import org.hanshu.api.vocabulary.ErasureGround;
import org.hanshu.command.erasure.ErasureController.Order;
import org.hanshu.command.erasure.PersonPlaces.Place;
import org.hanshu.command.shared.Commands;
import org.springframework.stereotype.Component;

/**
 * Erases a person from every case in which they claim: all cases are asked first, then each forgets its texts, and the one
 * that was named comes last, with the keys of the person. Stopped in between and asked again, it is completed: until
 * then the person can still be searched for.
 */
@Component
class ErasureDesk {

    /**
     * Somebody who can be erased.
     *
     * @param named in the case that was named
     * @param people the data subjects that are this person
     * @param mentions in each case in which they do not claim, the texts in which they stand
     * @param texts in each of the person's cases, the texts that go with them; the named case comes last
     */
    record Found(
            ErasableClaimant named,
            Set<UUID> people,
            Map<CaseId, Set<UUID>> mentions,
            Map<ErasableClaimant, Set<UUID>> texts) {}

    private final Commands commands;
    private final PersonSearch search;
    private final PersonPlaces places;
    private final Bystanding bystanding;

    ErasureDesk(Commands commands, PersonSearch search, PersonPlaces places, Bystanding bystanding) {
        this.commands = commands;
        this.search = search;
        this.places = places;
        this.bystanding = bystanding;
    }

    Erased erase(CaseId caseId, Order order, Sender sender) {
        return carriedOut(prepared(caseId, order, sender, new Reading(sender.caller())), order, sender);
    }

    /** What erasing would take, once every case allows it; nothing is changed. */
    Found prepared(CaseId caseId, Order order, Sender sender, Reading reading) {
        ErasableClaimant named =
                commands.send(new ConfirmErasure(caseId, order.number(), order.ground()), sender, order);
        var called = search.called(named, reading);
        var people = search.same(named, called);
        var all = new LinkedHashMap<Place, ErasableClaimant>();
        for (var more = unknown(people, named, all); !more.isEmpty(); more = unknown(people, named, all)) {
            for (var place : more) {
                var other = elsewhere(place, order, sender);
                var also = search.called(other, reading);
                all.put(place, other);
                called = called.and(also);
                people.addAll(search.same(other, also));
            }
        }
        if (called.wasMistaken() && !all.isEmpty()) {
            throw ErasureRule.MISTAKEN_FOR_ANOTHER.violated(Map.of());
        }
        all.put(new Place(named.caseId(), named.claimant()), named);
        var texts = new LinkedHashMap<ErasableClaimant, Set<UUID>>();
        for (var each : all.values()) {
            texts.put(each, search.texts(each, called, reading));
        }
        var numbers = search.numbers(called, people);
        texts.merge(named, bystanding.rows(numbers, called.now(Kind.NAME), sender.caller()), Bystanding::both);
        return new Found(named, people, mentions(called, numbers, texts.keySet(), order, sender, reading), texts);
    }

    /** Whose own time is not over yet keeps them, where that is the ground: it is asked about its own. */
    private Map<CaseId, Set<UUID>> mentions(
            Called called,
            Set<String> numbers,
            Set<ErasableClaimant> claiming,
            Order order,
            Sender sender,
            Reading reading) {
        var mentions = new LinkedHashMap<CaseId, Set<UUID>>();
        if (order.ground() != ErasureGround.RETENTION_OVER) {
            var own = claiming.stream().map(ErasableClaimant::caseId).toList();
            for (var caseId : bystanding.cases(numbers, own)) {
                ifOver(caseId, order, sender)
                        .map(other -> search.texts(other, called, numbers, reading))
                        .filter(texts -> !texts.isEmpty())
                        .ifPresent(texts -> mentions.put(caseId, texts));
            }
        }
        return mentions;
    }

    /** A case of others that goes on, or that another union handles, needs what it was told: it keeps it, and nothing is said. */
    private Optional<MentioningCase> ifOver(CaseId caseId, Order order, Sender sender) {
        try {
            MentioningCase other = commands.send(new ConfirmMentions(caseId), sender.further(), order);
            return Optional.of(other);
        } catch (RuleViolated needed) {
            return Optional.empty();
        }
    }

    /** Where the person claims besides, as far as it is known who they are. */
    private List<Place> unknown(Set<UUID> people, ErasableClaimant named, Map<Place, ErasableClaimant> known) {
        return places.of(people).stream()
                .filter(place -> !isNamed(place, named) && !known.containsKey(place))
                .toList();
    }

    Erased carriedOut(Found found, Order order, Sender sender) {
        var named = found.named();
        var all = new HashSet<UUID>();
        var cases = new ArrayList<UUID>();
        commands.<Object>send(new ConfirmErasure(named.caseId(), named.claimant(), order.ground()), sender, order);
        var last = new Changed(named.caseId().value(), named.version());
        for (var each : found.texts().entrySet()) {
            var one = each.getKey();
            if (one.equals(named)) {
                found.mentions()
                        .forEach((caseId, texts) -> commands.<Object>send(
                                new EraseMentions(caseId, texts, order.ground(), order.order()),
                                sender.further(),
                                order));
                found.mentions().values().forEach(all::addAll);
            }
            var keys = one.equals(named) ? found.people() : Set.<UUID>of();
            var erase = new EraseClaimant(
                    one.caseId(), one.claimant(), keys, each.getValue(), order.ground(), order.order());
            last = commands.send(erase, one.equals(named) ? sender : sender.further(), order);
            all.addAll(each.getValue());
            cases.add(one.caseId().value());
        }
        return Erased.of(last, cases.stream().distinct().toList(), all.size());
    }

    private static boolean isNamed(Place place, ErasableClaimant named) {
        return place.caseId().equals(named.caseId()) && place.claimant() == named.claimant();
    }

    /** Where another union decides, or the case goes on or is kept still, the person is needed; nothing is told of the case. */
    private ErasableClaimant elsewhere(Place place, Order order, Sender sender) {
        try {
            return commands.send(
                    new ConfirmErasure(place.caseId(), place.claimant(), order.ground()), sender.further(), order);
        } catch (RuleViolated refused) {
            throw ErasureRule.NEEDED_ELSEWHERE.violated(Map.of());
        }
    }
}
