package org.hanshu.command.shared;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hanshu.api.shared.AllowedTo;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.shared.Trail;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    private static final Caller HEAD = caller(Role.HEAD);
    private static final Caller CLERK = caller(Role.CLERK);

    @AllowedTo(Role.HEAD)
    record Approve() implements Command {}

    @AllowedTo(Role.SYSTEM)
    record Remind() implements Command {}

    @Test
    void letsTheRightRoleActOnTheLastVersion() {
        assertThatCode(() -> Admission.check(new Approve(), seen(HEAD, 3), true, 3))
                .doesNotThrowAnyException();
    }

    @Test
    void asksForNoVersionWhereNoneWasSeen() {
        assertThatCode(() -> Admission.check(new Approve(), trail(HEAD), true, 3))
                .doesNotThrowAnyException();
    }

    @Test
    void hidesWhatTheCallerMayNotKnowBeforeAnythingElse() {
        assertRefused(() -> Admission.check(new Approve(), seen(CLERK, 1), false, 3), "shared.not-found");
    }

    @Test
    void namesTheRoleBeforeTheVersion() {
        assertRefused(() -> Admission.check(new Approve(), seen(CLERK, 1), true, 3), "shared.not-allowed");
    }

    @Test
    void refusesAVersionThatIsGone() {
        assertRefused(() -> Admission.check(new Approve(), seen(HEAD, 2), true, 3), "shared.stale");
    }

    @Test
    void keepsTheSystemsCommandsToTheSystem() {
        assertRefused(() -> Admission.check(new Remind(), trail(HEAD), true, 3), "shared.not-allowed");
        assertThatCode(() -> Admission.check(new Remind(), trail(Caller.SYSTEM), true, 3))
                .doesNotThrowAnyException();
    }

    @Test
    void letsTheSystemGiveEveryCommand() {
        assertThatCode(() -> Admission.check(new Approve(), trail(Caller.SYSTEM), true, 3))
                .doesNotThrowAnyException();
    }

    private static void assertRefused(ThrowingCallable decision, String code) {
        assertThatThrownBy(decision).isInstanceOf(RuleViolated.class).hasMessage(code);
    }

    private static Caller caller(Role role) {
        return new Caller("someone", new OrganisationId("gz-union"), Set.of(), "4401", role, null);
    }

    private static Map<String, String> trail(Caller caller) {
        return caller.trail(Instant.EPOCH, "HTTP");
    }

    private static Map<String, String> seen(Caller caller, long version) {
        var trail = new HashMap<>(trail(caller));
        trail.put(Trail.EXPECTED_VERSION, Long.toString(version));
        return trail;
    }
}
