package org.hanshu.command.shared.intake;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.hanshu.api.shared.Derived;
import org.hanshu.command.shared.ErasedPeople;

/** Who was erased and comes again is somebody new: nothing leads from there to what was erased. */
record ComingAgain(ErasedPeople erased) {

    /** As whom each of these data subjects is known from now on. */
    Map<UUID, UUID> as(Collection<UUID> subjects) {
        var now = subjects.stream().distinct().collect(toMap(each -> each, each -> each));
        for (var gone = erased.among(now.values()); !gone.isEmpty(); gone = erased.among(now.values())) {
            var destroyed = gone;
            now.replaceAll((subject, known) -> destroyed.contains(known) ? Derived.PERSON.id(known, "again") : known);
        }
        return now;
    }
}
