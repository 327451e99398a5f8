package org.hanshu.command.supervisioncase;

import java.time.Clock;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Changed;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.shared.Sender;
import org.hanshu.api.supervisioncase.CaseFiled;
import org.hanshu.api.supervisioncase.KnownCase;
import org.hanshu.api.supervisioncase.MergeAdmission;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.AdmitMerge;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.ConfirmLink;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.ConfirmMerge;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.LinkCases;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.MergeInto;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.OpenSplit;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.SplitCase;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.TakeLinks;
import org.hanshu.api.supervisioncase.RelatedCasesCommand.TakeMerged;
import org.hanshu.command.shared.Commands;
import org.hanshu.command.shared.Texts;
import org.springframework.stereotype.Component;

/**
 * Leads two cases through what they have to do with each other: whichever may refuse is asked before the other says anything.
 * Should it stop halfway, the process that watches over pairs of cases goes on.
 */
@Component
class RelatedCasesDesk {

    private final Commands commands;
    private final Texts texts;
    private final Clock clock;

    RelatedCasesDesk(Commands commands, Texts texts, Clock clock) {
        this.commands = commands;
        this.texts = texts;
        this.clock = clock;
    }

    RelatedCase link(CaseId from, RelatedCasesRequest.Link request, Sender sender) {
        var to = new CaseId(request.to());
        Linking.checkRelation(request.relation(), from, to);
        commands.send(new ConfirmLink(from, request.relation(), from, to), sender, request);
        KnownCase other = commands.send(new ConfirmLink(to, request.relation(), from, to), sender.further(), request);
        var text = texts.optional(sender, "text", request.text());
        var link = new LinkCases(from, request.relation(), to, other.caseNumber(), text);
        Changed linked = commands.send(link, sender, request);
        commands.send(new TakeLinks(to, from), sender.further(), request);
        return RelatedCase.of(linked, to);
    }

    RelatedCase merge(CaseId from, RelatedCasesRequest.Merge request, Sender sender) {
        var into = new CaseId(request.into());
        KnownCase leaving = commands.send(new ConfirmMerge(from, into), sender, request);
        var further = sender.further();
        MergeAdmission admitted =
                commands.send(new AdmitMerge(into, from, leaving.owner(), leaving.kind()), further, request);
        var text = texts.optional(sender, "text", request.text());
        var merge = new MergeInto(from, into, admitted.caseNumber(), leaving.owner(), admitted.until(), text);
        var told = new TakeMerged(into, from);
        try {
            Changed merged = commands.send(merge, sender, request);
            commands.send(told, further, request);
            return RelatedCase.of(merged, into);
        } catch (RuleViolated refused) {
            commands.send(told, further, request); // That nothing came of it: the other waits no longer.
            throw refused;
        }
    }

    CaseFiled split(CaseId from, RelatedCasesRequest.Split request, Sender sender) {
        var to = new CaseId(sender.newId(clock.instant()));
        commands.send(
                new SplitCase(
                        from,
                        to,
                        FormChecks.either(request.claims()),
                        FormChecks.either(request.claimants()),
                        FormChecks.either(request.respondents()),
                        texts.of(sender, "reason", request.reason())),
                sender,
                request);
        return commands.send(new OpenSplit(to, from), sender.further(), request);
    }
}
