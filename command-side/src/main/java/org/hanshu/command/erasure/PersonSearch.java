package org.hanshu.command.erasure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hanshu.api.casefile.CaseFileEvent.StatementRecorded;
import org.hanshu.api.casefile.Party;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Personal.Kind;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.PartiesCorrected;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.api.supervisioncase.ErasableClaimant;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsAdded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.command.shared.KnownPeople;
import org.springframework.stereotype.Component;

/** Searches what is remembered for a person: under which other names they are known, and in which texts they stand. */
@Component
class PersonSearch {

    private static final String REASON = "erasure";

    private final EventStore events;
    private final SealedTexts sealed;
    private final KnownPeople people;
    private final PersonPlaces places;

    PersonSearch(EventStore events, SealedTexts sealed, KnownPeople people, PersonPlaces places) {
        this.events = events;
        this.sealed = sealed;
        this.people = people;
        this.places = places;
    }

    Called called(ErasableClaimant claimant, Caller reader) {
        var told = remembered(claimant)
                .flatMap(event -> claimants(event.getPayload()))
                .filter(each -> each.n() == claimant.claimant())
                .toList();
        var ever = told.stream().flatMap(each -> sealed.in(each).stream()).toList();
        var opened = opened(ever, reader);
        return new Called(
                byKind(opened, new HashSet<>(sealed.in(told.getLast()))::contains), byKind(opened, each -> true));
    }

    /** The data subjects that are this person: by the identity number, or by name and phone together. */
    Set<UUID> same(ErasableClaimant claimant, Called called) {
        var same = new HashSet<>(known(called, Kind.IDENTITY_NUMBER));
        var byPhone = new HashSet<>(known(called, Kind.PHONE));
        byPhone.retainAll(known(called, Kind.NAME));
        same.addAll(byPhone);
        same.add(claimant.person());
        return same;
    }

    /**
     * The texts in which the person stands, and the person's own: what they said, and of what they complained alone. Who is
     * named as nobody's claimant or respondent, as a witness is, is named in a text of its own.
     */
    Set<UUID> texts(ErasableClaimant claimant, Called called, Caller reader) {
        var history = remembered(claimant).toList();
        var texts = history.stream()
                .flatMap(event -> sealed.in(event.getPayload()).stream()
                        .filter(each -> each.kind() == Kind.TEXT
                                || (each.kind() == Kind.NAME && !(event.getPayload() instanceof SupervisionCaseEvent))))
                .collect(toCollection(HashSet::new));
        var found = opened(texts, reader).entrySet().stream()
                .filter(each -> called.standsIn(each.getValue()))
                .map(each -> each.getKey().subject())
                .collect(toCollection(HashSet::new));
        history.stream().flatMap(event -> own(event.getPayload(), claimant)).forEach(found::add);
        return found;
    }

    private Map<Personal<String>, String> opened(Collection<Personal<String>> several, Caller reader) {
        if (sealed.locksAny(several)) {
            throw ErasureRule.SEALED.violated(Map.of());
        }
        return sealed.opened(several, reader, REASON);
    }

    private static Stream<Claimant> claimants(Object event) {
        return switch (event) {
            case ComplaintFiled filed -> filed.claimants().stream();
            case ClaimantsAdded added -> added.claimants().stream();
            case PartiesCorrected right -> right.claimants().stream();
            default -> Stream.empty();
        };
    }

    private static Map<Kind, Set<String>> byKind(
            Map<Personal<String>, String> opened, Predicate<Personal<String>> counts) {
        return opened.entrySet().stream()
                .filter(each -> counts.test(each.getKey()))
                .collect(groupingBy(each -> each.getKey().kind(), mapping(Map.Entry::getValue, toSet())));
    }

    private static Stream<UUID> own(Object event, ErasableClaimant claimant) {
        if (event instanceof ComplaintFiled filed && claimant.alone()) {
            return Stream.of(filed.narrative().subject());
        }
        return event instanceof StatementRecorded said
                        && said.party() == Party.CLAIMANT
                        && said.partyNumber() == claimant.claimant()
                ? Stream.of(said.text().subject())
                : Stream.empty();
    }

    private Set<UUID> known(Called called, Kind kind) {
        return people.of(kind, called.now(kind)).values().stream()
                .flatMap(Collection::stream)
                .collect(toCollection(HashSet::new));
    }

    private Stream<? extends EventMessage<?>> remembered(ErasableClaimant claimant) {
        return Stream.concat(claimant.streams().stream(), places.proposals(claimant.caseId()).stream())
                .flatMap(stream -> events.readEvents(stream, 0).asStream());
    }
}
