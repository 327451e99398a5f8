package org.hanshu.command.erasure;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.hanshu.api.casefile.CaseFileEvent;
import org.hanshu.api.child.ChildOpened;
import org.hanshu.api.imports.ImportEvent;
import org.hanshu.api.imports.ImportEvent.ImportStarted;
import org.hanshu.api.letter.LetterEvent.LetterDrafted;
import org.hanshu.api.proposal.ProposalEvent.Proposed;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.command.erasure.ToldNumbers.Mention;
import org.springframework.stereotype.Component;

/**
 * Finds where somebody stands without being a claimant there: in a row that an import refused, or in a case in which their
 * identity number or phone is told, as that of a witness is. A name alone tells of nobody in particular.
 */
@Component
class Bystanding {

    private final EventStore events;
    private final ToldNumbers told;

    Bystanding(EventStore events, ToldNumbers told) {
        this.events = events;
        this.told = told;
    }

    /**
     * The refused rows that are about somebody: no case needs them, so they go whoever imported them where they tell a number
     * of theirs; by the name alone only those that were imported for whom the caller acts.
     */
    Set<UUID> rows(Set<String> numbers, Set<String> names, Caller caller) {
        return Stream.concat(
                        told.in(numbers, Set.of()).stream()
                                .filter(each -> firstOf(each.stream()).anyMatch(ImportEvent.class::isInstance)),
                        told.in(Set.of(), names).stream()
                                .filter(each -> firstOf(each.stream()).anyMatch(first -> isImportOf(caller, first))))
                .map(Mention::text)
                .collect(toSet());
    }

    private static boolean isImportOf(Caller caller, Object first) {
        return first instanceof ImportStarted started
                && (started.owner().equals(caller.organisation())
                        || caller.actsFor().contains(started.owner()));
    }

    /** The cases, beside these, in which a number of theirs is told. */
    List<CaseId> cases(Set<String> numbers, Collection<CaseId> known) {
        return told.in(numbers, Set.of()).stream()
                .map(Mention::stream)
                .distinct()
                .flatMap(this::firstOf)
                .map(Bystanding::casesOf)
                .filter(about -> about.stream().noneMatch(known::contains)) // Else it was searched as theirs.
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static List<CaseId> casesOf(Object first) {
        return switch (first) {
            case SupervisionCaseEvent of -> List.of(of.caseId());
            case CaseFileEvent of -> List.of(of.caseId());
            case LetterDrafted of -> of.origin().cases();
            case ChildOpened of -> of.cases();
            case Proposed of -> of.suggestion().cases();
            default -> List.of();
        };
    }

    private Stream<Object> firstOf(String stream) {
        return events.readEvents(stream, 0).asStream().limit(1).map(DomainEventMessage::getPayload);
    }

    static Set<UUID> both(Set<UUID> some, Set<UUID> others) {
        var all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
