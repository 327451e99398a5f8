package org.hanshu.command.mediation;

import static org.hanshu.command.mediation.MediationRoom.MEDIATION;
import static org.hanshu.command.mediation.MediationRoom.OFFICER;
import static org.hanshu.command.mediation.MediationRoom.refusal;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.hanshu.api.mediation.MediationCommand;
import org.hanshu.api.mediation.MediationCommand.ApplyForMediation;
import org.hanshu.api.mediation.MediationEvent.MediationFailed;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.hanshu.command.shared.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked of a mediation: who may not ask is refused, and nothing is changed. */
class EveryMediationCommandTest {

    private static final Caller STRANGER =
            new Caller("head.sn", new OrganisationId("sn-union"), Set.of(), "61", Role.HEAD, null);

    private final MediationRoom room = new MediationRoom();

    @ParameterizedTest
    @MethodSource("commands")
    void isUnknownToAnotherUnion(MediationCommand command) {
        room.opened().when(STRANGER, command).expectNoEvents().expectException(refusal("shared.not-found"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isUnknownToAMediatorOfOtherMediations(MediationCommand command) {
        room.opened()
                .when(MediationRoom.of("mediator2.gz", Role.MEDIATOR), command)
                .expectNoEvents()
                .expectException(refusal("shared.not-found"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isNotForEverybodyOfTheUnion(MediationCommand command) {
        room.opened()
                .when(MediationRoom.of("clerk.gz", Role.CLERK), command)
                .expectNoEvents()
                .expectException(refusal("shared.not-allowed"));
    }

    @ParameterizedTest
    @MethodSource("commandsOfAnOfficer")
    void isForWhoHasSeenTheLastVersion(MediationCommand command) {
        room.opened().whenSeen(0, OFFICER, command).expectNoEvents().expectException(refusal("shared.stale"));
    }

    @ParameterizedTest
    @MethodSource("commandsOfAnOfficer")
    void didNotHappenBeforeItWasAppliedFor(MediationCommand command) {
        room.opened()
                .whenTold(Instant.EPOCH, OFFICER, command)
                .expectNoEvents()
                .expectException(refusal("shared.before-what-it-depends-on"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void changesNothingOfOneThatHasEnded(MediationCommand command) {
        room.opened()
                .after(new MediationFailed(MEDIATION, MediationRoom.text("分歧过大")))
                .when(allowed(command, Role.OFFICER) ? OFFICER : MediationRoom.MEDIATOR, command)
                .expectNoEvents();
    }

    static Stream<MediationCommand> commands() {
        return Samples.ofEvery(MediationCommand.class, MEDIATION).filter(each -> !(each instanceof ApplyForMediation));
    }

    static Stream<MediationCommand> commandsOfAnOfficer() {
        return commands().filter(each -> allowed(each, Role.OFFICER));
    }

    private static boolean allowed(MediationCommand command, Role role) {
        return Arrays.asList(command.getClass().getAnnotation(AllowedTo.class).value())
                .contains(role);
    }
}
