package org.hanshu.command.letter;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hanshu.api.letter.SampleLetters.LETTER;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.hanshu.api.letter.VerificationBasis;
import org.hanshu.api.letter.VerificationOutcome;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.shared.Sender;
import org.hanshu.command.letter.LetterRequests.Verification;
import org.hanshu.command.shared.Certificates;
import org.hanshu.command.shared.TestCommands;
import org.junit.jupiter.api.Test;

/** What was put right, on its way to be verified. */
class RectificationControllerTest {

    private static final Sender OFFICER =
            new Sender(LetterOffice.OFFICER, "/api/v1/letters", null, null, "request-1", null);

    private final RectificationController checks = new RectificationController(
            TestCommands.leadingNowhere(),
            (process, id) -> {},
            Clock.fixed(Instant.parse("2026-11-23T01:00:00Z"), ZoneOffset.UTC),
            account -> account.startsWith("officer")
                    ? Optional.of(new Certificates.Certificate(new OrganisationId("gz-union"), "粤监001"))
                    : Optional.empty());

    @Test
    void isVerifiedBySupervisorsOnly() {
        var byAClerk = new Verification(
                null,
                VerificationOutcome.REJECTED,
                null,
                VerificationBasis.SITE_VISIT,
                List.of("officer.gz", "clerk.gz"),
                null,
                null,
                null);
        assertThatThrownBy(() -> checks.verify(LETTER, 1, byAClerk, OFFICER))
                .isInstanceOf(RuleViolated.class)
                .hasMessage("letter.verified-by-supervisors");
        assertThatThrownBy(() -> checks.recheck(
                        LETTER, new RecheckRequest(List.of(), List.of("clerk.gz"), null, null, null), OFFICER))
                .isInstanceOf(RuleViolated.class)
                .hasMessage("letter.verified-by-supervisors");
    }
}
