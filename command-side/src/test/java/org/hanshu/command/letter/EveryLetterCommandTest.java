package org.hanshu.command.letter;

import static org.hanshu.api.letter.SampleLetters.LETTER;
import static org.hanshu.command.letter.LetterOffice.HEAD;
import static org.hanshu.command.letter.LetterOffice.refusal;

import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.hanshu.api.letter.LetterCommand;
import org.hanshu.api.letter.LetterCommand.DraftLetter;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.hanshu.command.shared.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked of a letter: who may not ask is refused, and nothing is changed. */
class EveryLetterCommandTest {

    private static final Caller STRANGER =
            new Caller("head.sn", new OrganisationId("sn-union"), Set.of(), "61", Role.HEAD, null);

    private final LetterOffice letter = new LetterOffice();

    @ParameterizedTest
    @MethodSource("commands")
    void isUnknownToAnotherUnion(LetterCommand command) {
        letter.served().when(STRANGER, command).expectNoEvents().expectException(refusal("shared.not-found"));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isNotForEverybodyOfTheUnion(LetterCommand command) {
        letter.served()
                .when(LetterOffice.of("clerk.gz", Role.CLERK), command)
                .expectNoEvents()
                .expectException(refusal("shared.not-allowed"));
    }

    @ParameterizedTest
    @MethodSource("commandsOfAHead")
    void isForWhoHasSeenTheLastVersion(LetterCommand command) {
        letter.served().whenSeen(0, HEAD, command).expectNoEvents().expectException(refusal("shared.stale"));
    }

    @ParameterizedTest
    @MethodSource("commandsOfAHead")
    void didNotHappenBeforeTheLetterWasDrafted(LetterCommand command) {
        letter.served()
                .whenTold(Instant.EPOCH, HEAD, command)
                .expectNoEvents()
                .expectException(refusal("shared.before-what-it-depends-on"));
    }

    static Stream<LetterCommand> commands() {
        return Samples.ofEvery(LetterCommand.class, LETTER).filter(each -> !(each instanceof DraftLetter));
    }

    static Stream<LetterCommand> commandsOfAHead() {
        return commands().filter(each -> Arrays.asList(
                        each.getClass().getAnnotation(AllowedTo.class).value())
                .contains(Role.HEAD));
    }
}
