package org.hanshu.command.mediation;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import org.hanshu.api.mediation.MediationParty;

/** Parties as a refusal names them: by side and number. */
final class Naming {

    private Naming() {}

    static String of(Collection<MediationParty> parties) {
        return parties.stream().map(each -> each.side() + " " + each.n()).collect(joining(", "));
    }
}
