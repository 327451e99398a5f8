package org.hanshu.command.erasure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.supervisioncase.ErasableClaimant;
import org.hanshu.api.supervisioncase.ErasureCommand.ConfirmErasure;
import org.hanshu.api.supervisioncase.ErasureCommand.EraseClaimant;
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

    private final Commands commands;
    private final PersonSearch search;
    private final PersonPlaces places;

    ErasureDesk(Commands commands, PersonSearch search, PersonPlaces places) {
        this.commands = commands;
        this.search = search;
        this.places = places;
    }

    Erased erase(CaseId caseId, Order order, Sender sender) {
        ErasableClaimant named = commands.send(new ConfirmErasure(caseId, order.number()), sender, order);
        var called = search.called(named, sender.caller());
        var people = search.same(named, called);
        var texts = new LinkedHashMap<ErasableClaimant, Set<UUID>>();
        for (var place : places.of(people)) {
            if (!isNamed(place, named)) {
                var other = elsewhere(place, order, sender);
                texts.put(other, search.texts(other, called, sender.caller()));
            }
        }
        texts.put(named, search.texts(named, called, sender.caller()));
        return erased(texts, named, people, order, sender);
    }

    private Erased erased(
            Map<ErasableClaimant, Set<UUID>> texts,
            ErasableClaimant named,
            Set<UUID> people,
            Order order,
            Sender sender) {
        var all = new HashSet<UUID>();
        var cases = new ArrayList<UUID>();
        var last = new Changed(named.caseId().value(), named.version());
        for (var each : texts.entrySet()) {
            var one = each.getKey();
            var keys = one.equals(named) ? people : Set.<UUID>of();
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

    /** Where another union decides, or the case goes on, the person is needed; nothing is told of the case. */
    private ErasableClaimant elsewhere(Place place, Order order, Sender sender) {
        try {
            return commands.send(new ConfirmErasure(place.caseId(), place.claimant()), sender.further(), order);
        } catch (RuleViolated refused) {
            throw ErasureRule.NEEDED_ELSEWHERE.violated(Map.of());
        }
    }
}
