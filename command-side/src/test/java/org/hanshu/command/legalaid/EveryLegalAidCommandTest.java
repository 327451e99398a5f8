package org.hanshu.command.legalaid;

import static org.hanshu.command.legalaid.AidOffice.AID;
import static org.hanshu.command.legalaid.AidOffice.HEAD;
import static org.hanshu.command.legalaid.AidOffice.refusal;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.hanshu.api.legalaid.LegalAidCommand;
import org.hanshu.api.legalaid.LegalAidCommand.ApplyForLegalAid;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.hanshu.command.shared.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked of legal aid: who may not ask is refused, and nothing is changed. */
class EveryLegalAidCommandTest {

    private static final Caller STRANGER =
            new Caller("head.sn", new OrganisationId("sn-union"), Set.of(), "61", Role.HEAD, null);

    private final AidOffice office = new AidOffice();

    @ParameterizedTest
    @MethodSource("commands")
    void isUnknownToAnotherUnion(LegalAidCommand command) {
        office.assigned().refuses(STRANGER, command, "shared.not-found");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isUnknownToALawyerWhoDoesNotWorkOnIt(LegalAidCommand command) {
        office.assigned().refuses(AidOffice.of("lawyer2.gz", Role.LAWYER), command, "shared.not-found");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isNotForEverybodyOfTheUnion(LegalAidCommand command) {
        office.assigned().refuses(AidOffice.of("clerk.gz", Role.CLERK), command, "shared.not-allowed");
    }

    @ParameterizedTest
    @MethodSource("commandsOfAHead")
    void isForWhoHasSeenTheLastVersion(LegalAidCommand command) {
        office.assigned().whenSeen(0, HEAD, command).expectNoEvents().expectException(refusal("shared.stale"));
    }

    @ParameterizedTest
    @MethodSource("commandsOfAHead")
    void didNotHappenBeforeItWasAppliedFor(LegalAidCommand command) {
        office.assigned()
                .whenTold(Instant.EPOCH, HEAD, command)
                .expectNoEvents()
                .expectException(refusal("shared.before-what-it-depends-on"));
    }

    static Stream<LegalAidCommand> commands() {
        return Samples.ofEvery(LegalAidCommand.class, AID).filter(each -> !(each instanceof ApplyForLegalAid));
    }

    static Stream<LegalAidCommand> commandsOfAHead() {
        return commands().filter(each -> Arrays.asList(
                        each.getClass().getAnnotation(AllowedTo.class).value())
                .contains(Role.HEAD));
    }
}
