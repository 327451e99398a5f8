package org.hanshu.command.supervisioncase;

import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.GZ;
import static org.hanshu.command.supervisioncase.CaseBench.HEAD;
import static org.hanshu.command.supervisioncase.CaseBench.HEAD_SN;
import static org.hanshu.command.supervisioncase.CaseBench.NOW;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseBench.filed;
import static org.hanshu.command.supervisioncase.CaseBench.supervisionCase;
import static org.hanshu.command.supervisioncase.CaseBench.trail;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.ResultValidator;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.shared.Trail;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.OpenSplit;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.FileComplaint;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseRefused;
import org.hanshu.api.vocabulary.CaseRefusalReason;
import org.hanshu.command.shared.Samples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked of a case: who may not ask is refused, and nothing is changed. */
class EveryCaseCommandTest {

    @ParameterizedTest
    @MethodSource("commands")
    void isUnknownToAnotherUnion(SupervisionCaseCommand command) {
        refused(command, HEAD_SN, "shared.not-found");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isNotForEverybodyOfTheUnion(SupervisionCaseCommand command) {
        refused(command, trail("admin", GZ, Role.ADMIN), "shared.not-allowed");
    }

    @ParameterizedTest
    @MethodSource("commandsOfAHead")
    void isForWhoHasSeenTheLastVersion(SupervisionCaseCommand command) {
        var seenTooEarly = new HashMap<>(HEAD);
        seenTooEarly.put(Trail.EXPECTED_VERSION, "0");
        refused(command, seenTooEarly, "shared.stale");
    }

    @ParameterizedTest
    @MethodSource("commandsOfAHead")
    void didNotHappenBeforeTheCaseWasFiled(SupervisionCaseCommand command) {
        var tooEarly = new HashMap<>(HEAD);
        tooEarly.put(Trail.OCCURRED_AT, Instant.EPOCH.toString());
        tooEarly.put(Trail.TOLD, "true");
        refused(command, tooEarly, "shared.before-what-it-depends-on");
    }

    static Stream<SupervisionCaseCommand> commands() {
        return Samples.ofEvery(SupervisionCaseCommand.class, CASE).filter(each -> !beginsACase(each));
    }

    private static boolean beginsACase(SupervisionCaseCommand command) {
        return command instanceof FileComplaint || command instanceof OpenSplit;
    }

    static Stream<SupervisionCaseCommand> commandsOfAHead() {
        return commands().filter(each -> Arrays.asList(
                        each.getClass().getAnnotation(AllowedTo.class).value())
                .contains(Role.HEAD));
    }

    private static void refused(SupervisionCaseCommand command, Map<String, String> trail, String code) {
        ask(command, trail).expectNoEvents().expectException(RuleViolated.class).expectExceptionMessage(code);
    }

    private static ResultValidator<SupervisionCase> ask(SupervisionCaseCommand command, Map<String, String> trail) {
        return supervisionCase()
                .given(List.of(told(filed()), told(new CaseRefused(CASE, CaseRefusalReason.OUT_OF_SCOPE, TEXT))))
                .when(command, trail);
    }

    private static GenericEventMessage<?> told(Object event) {
        return new GenericEventMessage<>(event, Map.of(Trail.OCCURRED_AT, NOW.toString()));
    }
}
