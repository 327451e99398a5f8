package org.hanshu.command.letter;

import java.time.Clock;
import java.util.List;
import org.hanshu.api.agency.KnownOrganisations;
import org.hanshu.api.casefile.CaseFileCommand.ConfirmEmployerHeard;
import org.hanshu.api.letter.LetterCommand.DraftLetter;
import org.hanshu.api.letter.Origin;
import org.hanshu.api.rulebook.LetterKindRule;
import org.hanshu.api.shared.CaseFileId;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.LetterId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Region;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.supervisioncase.CaseStanding;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AdmitChild;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConfirmLetter;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConfirmOpen;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Dated;
import org.hanshu.command.shared.Limits;
import org.hanshu.command.shared.Questions;
import org.springframework.stereotype.Component;

/**
 * Opens a letter: every case is asked first, so that one that says no leaves the others as they were; then each admits it,
 * and it is drafted under the same id, so that a retry completes it.
 */
@Component
class LetterDesk {

    private final Commands commands;
    private final Questions questions;
    private final Limits limits;
    private final KnownOrganisations organisations;
    private final Discretion discretion;
    private final Clock clock;

    LetterDesk(
            Commands commands,
            Questions questions,
            Limits limits,
            KnownOrganisations organisations,
            Discretion discretion,
            Clock clock) {
        this.commands = commands;
        this.questions = questions;
        this.limits = limits;
        this.organisations = organisations;
        this.discretion = discretion;
        this.clock = clock;
    }

    /** A letter about one case, from the union that owns it. */
    Changed open(CaseId caseId, LetterRequest request, Sender sender) {
        var kind = kind(request.kind(), sender);
        CaseStanding standing = commands.send(new ConfirmOpen(caseId), sender, request);
        var letter = new LetterId(sender.newId(clock.instant()));
        var draft = new DraftLetter(
                letter,
                Origin.of(caseId),
                kind.code(),
                standing.owner(),
                List.of(),
                standing.region(),
                new Addressees(kind, letter, standing.respondents()).find(request.addressee()),
                List.of(),
                List.of(),
                List.of(),
                request.text().of(letter),
                request.skipReason());
        return open(draft, kind, sender.further(), request);
    }

    /** A letter on many cases or none. */
    Changed open(FullLetterRequest request, Sender sender) {
        var kind = kind(request.kind(), sender);
        var origin = request.origin().origin();
        var further = sender.further();
        var standings = origin.cases().stream()
                .map(caseId -> commands.<CaseStanding>send(new ConfirmOpen(caseId), further, request))
                .toList();
        var letter = new LetterId(sender.newId(clock.instant()));
        var issuers = issuers(request, standings, sender);
        var respondents =
                standings.stream().findFirst().map(CaseStanding::respondents).orElse(List.of());
        var draft = new DraftLetter(
                letter,
                origin,
                kind.code(),
                issuers.getFirst(),
                issuers.subList(1, issuers.size()),
                region(request, standings, issuers.getFirst()),
                new Addressees(kind, letter, respondents).find(request.addressee()),
                request.copied(),
                request.enclosed(),
                request.follows(),
                request.text().of(letter),
                request.skipReason());
        return open(draft, kind, further, request);
    }

    private Changed open(DraftLetter draft, LetterKindRule kind, Sender sender, Dated body) {
        Writing.requireWritable(draft, sender.caller(), limits, organisations.now());
        for (var caseId : draft.origin().cases()) {
            commands.send(new ConfirmLetter(caseId, kind.code(), draft.skipReason()), sender, body);
            if (kind.needsFinding()) {
                commands.send(new ConfirmEmployerHeard(CaseFileId.of(caseId), draft.issuer()), sender, body);
            }
        }
        discretion.check(draft.addressee(), draft.origin(), draft.text(), sender, body);
        for (var caseId : draft.origin().cases()) {
            var letter = draft.letterId().value();
            commands.send(
                    new AdmitChild(
                            caseId, letter, ChildKind.LETTER, kind.code(), draft.skipReason(), claimsDemanded(draft)),
                    sender,
                    body);
        }
        return commands.send(draft, sender, body);
    }

    /** Claims are numbered in their case: of many cases, a demand's number names none. */
    private static List<Integer> claimsDemanded(DraftLetter draft) {
        return draft.origin().cases().size() > 1 ? List.of() : Drafting.claimed(draft.text());
    }

    private LetterKindRule kind(String code, Sender sender) {
        return questions.ask(new FindLetterKind(code), LetterKindRule.class, sender.caller());
    }

    private static List<OrganisationId> issuers(
            FullLetterRequest request, List<CaseStanding> standings, Sender sender) {
        if (!request.organisations().isEmpty()) {
            return request.organisations();
        }
        return List.of(
                standings.isEmpty()
                        ? sender.caller().organisation()
                        : standings.getFirst().owner());
    }

    private Region region(FullLetterRequest request, List<CaseStanding> standings, OrganisationId issuer) {
        if (request.region() != null) {
            return request.region();
        }
        return standings.isEmpty()
                ? new Region(Catalogue.union(issuer, organisations.now()).region())
                : standings.getFirst().region();
    }
}
