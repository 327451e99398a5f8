package org.hanshu.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hanshu.api.casefile.ParticipantKind;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Region;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.supervisioncase.CaseStanding;
import org.hanshu.command.shared.Certificates;
import org.hanshu.command.shared.TestCommands;
import org.junit.jupiter.api.Test;

/** The desk at which something is entered in a case's file. */
class CaseFileDeskTest {

    private static final OrganisationId GZ = new OrganisationId("gz-union");
    private static final Certificates CERTIFICATES = account -> switch (account) {
        case "officer.gz" -> Optional.of(new Certificates.Certificate(GZ, "粤监001"));
        case "officer.sn" -> Optional.of(new Certificates.Certificate(new OrganisationId("sn-union"), "陕监001"));
        default -> Optional.empty();
    };

    private static final CaseStanding TWO_CLAIMANTS = standing(Map.of());

    private final CaseFileDesk desk = new CaseFileDesk(TestCommands.leadingNowhere(), CERTIFICATES);

    @Test
    void takesWhatSupervisorsOfTheUnionTook() {
        var officer = new Caller("officer.gz", GZ, Set.of(), "4401", Role.OFFICER, null);
        assertThatCode(() -> desk.requireSupervisor("officer.gz", officer, "takenBy[0]"))
                .doesNotThrowAnyException();
        assertRefused(() -> desk.requireSupervisor("officer.sn", officer, "takenBy[0]"), "not-a-supervisor");
        assertRefused(() -> desk.requireSupervisor("clerk.gz", officer, "takenBy[0]"), "not-a-supervisor");
    }

    @Test
    void takesWhatSomebodySaidWhoIsThere() {
        assertThat(CaseFileDesk.participant(ParticipantKind.CLAIMANT, null, null, TWO_CLAIMANTS)
                        .n())
                .isEqualTo(1);
        assertThatCode(() -> CaseFileDesk.requireThere(ParticipantKind.WITNESS, 9, TWO_CLAIMANTS))
                .doesNotThrowAnyException();
        assertRefused(
                () -> CaseFileDesk.requireThere(ParticipantKind.CLAIMANT, 3, TWO_CLAIMANTS), "the-party-is-there");
        assertRefused(
                () -> CaseFileDesk.participant(ParticipantKind.RESPONDENT, null, null, TWO_CLAIMANTS),
                "the-party-is-there");
    }

    @Test
    void takesNothingOfSomebodyWhoIsAnotherCasesNow() {
        assertRefused(
                () -> CaseFileDesk.requireThere(ParticipantKind.CLAIMANT, 2, standing(Map.of(2, "穗工案2026-000088"))),
                "went-to-another-case");
    }

    private static CaseStanding standing(Map<Integer, String> gone) {
        return new CaseStanding(
                new UUID(0, 1),
                3,
                GZ,
                new Region("440106"),
                List.of("officer.gz"),
                List.of(),
                2,
                1,
                gone,
                Map.of(),
                List.of());
    }

    private static void assertRefused(ThrowingCallable entry, String code) {
        assertThatThrownBy(entry).isInstanceOf(RuleViolated.class).hasMessage("case-file." + code);
    }
}
