package org.hanshu.command.shared.intake;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.supervisioncase.NewClaimant;
import org.hanshu.command.shared.ErasedPeople;
import org.hanshu.command.shared.KnownPeople;
import org.hanshu.command.shared.PersonalDigests;
import org.hanshu.command.shared.intake.ComplaintTold.ClaimantTold;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a list of workers 花名册 into who is to join a case: seals what is personal, and says who else each of them is. */
@Component
public class Roll {

    private final PersonalDigests digests;
    private final Subjects subjects;
    private final KnownPeople people;
    private final ComingAgain again;

    Roll(PersonalDigests digests, KnownPeople people, ErasedPeople erased) {
        this.digests = digests;
        this.subjects = new Subjects(digests);
        this.people = people;
        this.again = new ComingAgain(erased);
    }

    public List<NewClaimant> read(CaseId caseId, List<RollEntry> entries) {
        var found = new Found(
                find(Personal.Kind.NAME, entries, ClaimantTold::name),
                find(Personal.Kind.IDENTITY_NUMBER, entries, ClaimantTold::idNumber),
                find(Personal.Kind.PHONE, entries, ClaimantTold::phone));
        var as = again.as(entries.stream()
                .flatMap(each -> known(caseId, each.told()).stream())
                .toList());
        return entries.stream().map(each -> read(caseId, each, found, as)).toList();
    }

    private NewClaimant read(CaseId caseId, RollEntry entry, Found found, Map<UUID, UUID> as) {
        var told = entry.told();
        var known = known(caseId, told).stream()
                .map(each -> Objects.requireNonNull(as.get(each)))
                .toList();
        var subject = known.getFirst();
        var same = new HashSet<>(known);
        same.addAll(found.same(told));
        return new NewClaimant(
                told.field(),
                Intake.personal(subject, Personal.Kind.NAME, told.name()),
                Intake.personal(subject, Personal.Kind.IDENTITY_NUMBER, told.idNumber()),
                Intake.personal(subject, Personal.Kind.PHONE, told.phone()),
                told.employmentForm(),
                told.employmentEndedOn(),
                Set.copyOf(same),
                entry.claimed(),
                Oddities.of(told));
    }

    private List<UUID> known(CaseId caseId, ClaimantTold told) {
        var known = subjects.known(told);
        return known.isEmpty() ? List.of(byNameAlone(caseId, told)) : known;
    }

    /** Within one case nothing tells those apart of whom only the same name is known. */
    private UUID byNameAlone(CaseId caseId, ClaimantTold told) {
        return Derived.PERSON.id(caseId, "claimant", digests.of("name", Objects.requireNonNullElse(told.name(), "")));
    }

    private Map<String, Set<UUID>> find(
            Personal.Kind kind, Collection<RollEntry> entries, Function<ClaimantTold, @Nullable String> value) {
        var values = entries.stream()
                .map(RollEntry::told)
                .map(value)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return values.isEmpty() ? Map.of() : people.of(kind, values);
    }

    /** Who is known already by these names and numbers. */
    private record Found(
            Map<String, Set<UUID>> names, Map<String, Set<UUID>> identityNumbers, Map<String, Set<UUID>> phones) {

        /** By the identity number, or by name and phone; by the name where nothing else is told. */
        Set<UUID> same(ClaimantTold told) {
            var same = new HashSet<>(who(identityNumbers, told.idNumber()));
            var called = new HashSet<>(who(names, told.name()));
            if (told.phone() != null) {
                called.retainAll(who(phones, told.phone()));
                same.addAll(called);
            } else if (told.idNumber() == null) {
                same.addAll(called);
            }
            return same;
        }

        private static Set<UUID> who(Map<String, Set<UUID>> by, @Nullable String value) {
            return value == null ? Set.of() : by.getOrDefault(value, Set.of());
        }
    }
}
