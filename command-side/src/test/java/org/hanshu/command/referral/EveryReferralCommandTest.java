package org.hanshu.command.referral;

import static org.hanshu.command.referral.ReferralOffice.HEAD;
import static org.hanshu.command.referral.ReferralOffice.OFFICER;
import static org.hanshu.command.referral.ReferralOffice.refused;
import static org.hanshu.command.referral.SampleReferrals.GUANGZHOU;
import static org.hanshu.command.referral.SampleReferrals.INSPECTION;
import static org.hanshu.command.referral.SampleReferrals.LAW;
import static org.hanshu.command.referral.SampleReferrals.REFERRAL;
import static org.hanshu.command.referral.SampleReferrals.prepare;

import java.time.Instant;
import java.util.stream.Stream;
import org.hanshu.api.referral.ReferralCommand;
import org.hanshu.api.referral.ReferralCommand.AgencysWord;
import org.hanshu.api.referral.ReferralCommand.PrepareReferral;
import org.hanshu.api.referral.ReferralCommand.SendReferral;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Role;
import org.hanshu.command.shared.Samples;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is asked of a referral: who may not ask is refused, and nothing is changed. */
class EveryReferralCommandTest {

    private final ReferralOffice office = new ReferralOffice();

    @BeforeEach
    void send() {
        office.by(OFFICER, prepare(INSPECTION, LAW, null)).by(HEAD, new SendReferral(REFERRAL, null));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isUnknownToAnotherUnionAndToAnotherAgency(ReferralCommand command) {
        var stranger = ReferralOffice.of("head.sn", new OrganisationId("sn-union"), Role.HEAD);
        office.refuses(stranger, command, "shared.not-found");
        office.refuses(ReferralOffice.TAX, command, "shared.not-found");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isNotForEverybodyOfTheUnion(ReferralCommand command) {
        office.refuses(ReferralOffice.of("clerk.gz", GUANGZHOU, Role.CLERK), command, "shared.not-allowed");
        office.refuses(ReferralOffice.of("auditor", GUANGZHOU, Role.AUDITOR), command, "shared.not-allowed");
    }

    @ParameterizedTest
    @MethodSource("commandsOfTheUnion")
    void isTheUnionsNotTheAgencys(ReferralCommand command) {
        office.refuses(ReferralOffice.HRSS, command, "shared.not-allowed");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void isForWhoHasSeenTheLastVersion(ReferralCommand command) {
        refused(office.whenSeen(0, HEAD, command), "shared.stale");
    }

    @ParameterizedTest
    @MethodSource("commandsOfTheUnion")
    void didNotHappenBeforeItWasSent(ReferralCommand command) {
        refused(office.whenTold(Instant.EPOCH, HEAD, command), "shared.before-what-it-depends-on");
    }

    static Stream<ReferralCommand> commands() {
        return Samples.ofEvery(ReferralCommand.class, REFERRAL).filter(each -> !(each instanceof PrepareReferral));
    }

    static Stream<ReferralCommand> commandsOfTheUnion() {
        return commands().filter(each -> !(each instanceof AgencysWord));
    }
}
