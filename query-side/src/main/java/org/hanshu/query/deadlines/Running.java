package org.hanshu.query.deadlines;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.child.ChildOpened;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterDrafted;
import org.hanshu.api.letter.LetterEvent.LetterIssued;
import org.hanshu.api.proposal.ProposalEvent;
import org.hanshu.api.proposal.ProposalEvent.ProposalPassedOn;
import org.hanshu.api.proposal.ProposalEvent.Proposed;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverAccepted;
import org.hanshu.api.vocabulary.CaseStatus;
import org.hanshu.api.vocabulary.LetterStatus;
import org.hanshu.query.shared.CaseProgress;
import org.hanshu.query.shared.ChildProgress;
import org.hanshu.query.shared.Clocks;
import org.hanshu.query.shared.LetterProgress;
import org.hanshu.query.shared.ProposalClocks;
import org.jspecify.annotations.Nullable;

/**
 * The time limits of a case, a letter, what else a case opened, or a proposal.
 *
 * @param number by which people call it, where it has one
 * @param childId the mediation, referral, grant of legal aid or proposal, where it is one
 */
record Running(
        OrganisationId owner,
        @Nullable UUID caseId,
        @Nullable UUID letterId,
        @Nullable String number,
        Clocks clocks,
        @Nullable UUID childId,
        @Nullable ChildKind childKind) {

    static Optional<Running> evolve(Optional<Running> before, SupervisionCaseEvent event) {
        return event instanceof ComplaintFiled filed
                ? Optional.of(new Running(
                        filed.owner(), filed.caseId().value(), null, filed.caseNumber(), Clocks.NONE, null, null))
                : before.map(running -> running.after(event));
    }

    static Optional<Running> evolve(Optional<Running> before, LetterEvent event) {
        return event instanceof LetterDrafted drafted
                ? Optional.of(of(drafted))
                : before.map(running -> running.after(event));
    }

    private static Running of(LetterDrafted drafted) {
        var cases = drafted.origin().cases();
        return new Running(
                drafted.issuer(),
                cases.isEmpty() ? null : cases.getFirst().value(),
                drafted.letterId().value(),
                null,
                Clocks.NONE,
                null,
                null);
    }

    static Optional<Running> evolve(Optional<Running> before, ChildEvent event) {
        return event instanceof ChildOpened opened
                ? Optional.of(of(opened))
                : before.map(running -> running.with(
                        new ChildProgress("", running.clocks).after(event).clocks()));
    }

    static Optional<Running> evolve(Optional<Running> before, ProposalEvent event) {
        return event instanceof Proposed proposed
                ? Optional.of(of(proposed))
                : before.map(running -> running.after(event));
    }

    private static Running of(Proposed proposed) {
        var about = proposed.suggestion();
        var first = about.cases().stream().findFirst().map(CaseId::value).orElse(null);
        var letter = about.letterId() == null ? null : about.letterId().value();
        return new Running(
                about.owner(),
                first,
                letter,
                null,
                Clocks.NONE,
                proposed.proposalId().value(),
                null);
    }

    private Running after(ProposalEvent event) {
        var whose = event instanceof ProposalPassedOn passed ? passed.to() : owner;
        return new Running(whose, caseId, letterId, number, ProposalClocks.after(clocks, event), childId, childKind);
    }

    private static Running of(ChildOpened opened) {
        var first = opened.cases().stream().findFirst().map(CaseId::value).orElse(null);
        return new Running(opened.owner(), first, null, null, Clocks.NONE, opened.childId(), opened.kind());
    }

    private Running with(Clocks turned) {
        return new Running(owner, caseId, letterId, number, turned, childId, childKind);
    }

    /** What the event does to the clocks does not hang on the state. */
    private Running after(SupervisionCaseEvent event) {
        var progress = new CaseProgress(CaseStatus.SCREENING, false, Set.of(), clocks).after(event);
        var inHands = event instanceof HandoverAccepted accepted ? accepted.to() : owner;
        return new Running(inHands, caseId, letterId, number, progress.clocks(), null, null);
    }

    private Running after(LetterEvent event) {
        var progress = new LetterProgress(LetterStatus.DRAFT, clocks).after(event);
        var called = event instanceof LetterIssued issued ? issued.number() : number;
        return new Running(owner, caseId, letterId, called, progress.clocks(), null, null);
    }
}
