package org.hanshu.command.referral;

import java.time.Clock;
import java.util.List;
import org.hanshu.api.agency.KnownOrganisations;
import org.hanshu.api.letter.LetterCommand.ConfirmReferable;
import org.hanshu.api.letter.ReferableLetter;
import org.hanshu.api.referral.ReferralCommand.PrepareReferral;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.ReferralId;
import org.hanshu.api.shared.Region;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.supervisioncase.CaseStanding;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AdmitChild;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConfirmChild;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Prepares a referral: every case is asked first, so that one that says no leaves the others as they were; then each admits
 * it, and it is prepared under the same id, so that a retry completes it.
 */
@Component
class ReferralDesk {

    private final Commands commands;
    private final Texts texts;
    private final KnownOrganisations organisations;
    private final Clock clock;

    ReferralDesk(Commands commands, Texts texts, KnownOrganisations organisations, Clock clock) {
        this.organisations = organisations;
        this.commands = commands;
        this.texts = texts;
        this.clock = clock;
    }

    /** A referral of one case, from the union that owns it. */
    Changed prepare(CaseId caseId, ReferralRequest request, Sender sender) {
        CaseStanding standing = commands.send(new ConfirmChild(caseId, ChildKind.REFERRAL), sender, request);
        var origin = new Origin(standing.owner(), standing.region(), List.of(caseId), null);
        return prepare(origin, request, sender);
    }

    /** A referral that follows a letter to the agency, about the cases that the letter is about. */
    Changed prepare(FollowingRequest request, Sender sender) {
        var further = sender.further();
        var letterId = new LetterId(request.letterId());
        ReferableLetter letter = commands.send(new ConfirmReferable(letterId), further, request);
        letter.cases().forEach(each -> commands.send(new ConfirmChild(each, ChildKind.REFERRAL), further, request));
        var origin = new Origin(letter.issuer(), letter.region(), letter.cases(), letterId);
        return prepare(origin, request, further);
    }

    private Changed prepare(Origin origin, Matter matter, Sender sender) {
        var referral = new ReferralId(sender.newId(clock.instant()));
        var command = new PrepareReferral(
                referral,
                origin.owner(),
                origin.region(),
                origin.cases(),
                origin.letterId(),
                matter.receiver(organisations.now()),
                texts.of(sender, "matter", matter.text()),
                matter.named(),
                matter.items(texts, sender),
                matter.shared(),
                matter.legalBasis(),
                matter.toldClue(texts, sender));
        Preparing.check(command, sender.caller(), organisations.now());
        for (var caseId : origin.cases()) {
            commands.send(
                    new AdmitChild(caseId, referral.value(), ChildKind.REFERRAL, null, null, matter.named()),
                    sender.further(),
                    matter);
        }
        return commands.send(command, sender.further(), matter);
    }

    /** In whose name, and about which cases. */
    private record Origin(
            OrganisationId owner,
            Region region,
            List<CaseId> cases,
            @Nullable LetterId letterId) {}
}
