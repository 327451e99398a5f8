package org.hanshu.query.shared;

import static org.hanshu.query.shared.Sample.CLERK;
import static org.hanshu.query.shared.Sample.GZ;
import static org.hanshu.query.shared.Sample.HEAD;
import static org.hanshu.query.shared.Sample.OFFICER;
import static org.hanshu.query.shared.Sample.caseId;
import static org.hanshu.query.shared.Sample.letterId;
import static org.hanshu.query.shared.Sample.text;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letter.LetterEvent.LetterApproved;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineMissed;
import org.hanshu.api.letter.LetterEvent.LetterDeadlineReminded;
import org.hanshu.api.letter.LetterEvent.LetterIssued;
import org.hanshu.api.letter.LetterEvent.LetterSatisfied;
import org.hanshu.api.letter.LetterEvent.LetterServed;
import org.hanshu.api.letter.LetterEvent.LetterSubmitted;
import org.hanshu.api.letter.LetterEvent.RectificationRecorded;
import org.hanshu.api.letter.LetterEvent.RectificationVerified;
import org.hanshu.api.letter.LetterEvent.ReplyRecorded;
import org.hanshu.api.letter.LetterKind;
import org.hanshu.api.letter.ServiceMethod;
import org.hanshu.api.letter.VerificationBasis;
import org.hanshu.api.letter.VerificationOutcome;
import org.hanshu.api.period.Reminder;
import org.hanshu.api.proposal.LapseReason;
import org.hanshu.api.proposal.ProposalEvent.ProposalLapsed;
import org.hanshu.api.proposal.ProposalEvent.Proposed;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Money;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.ClaimFinding;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseClosed;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildAdmitted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildEnded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.InvestigationConcluded;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SupervisorsAssigned;
import org.hanshu.api.supervisioncase.Supervisor;
import org.hanshu.api.vocabulary.ClosingReason;
import org.hanshu.api.vocabulary.Finding;

/** The life of one case, step by step: a silent employer, a late reply, money paid and checked. */
public final class Life {

    private final Story story;
    private final String name;

    public Life(Story story, String name) {
        this.story = story;
        this.name = name;
    }

    public Life filed() {
        story.by(CLERK, Sample.filed(name, GZ, GZ));
        return this;
    }

    public Life concluded() {
        story.by(OFFICER, new CaseAccepted(caseId(name)))
                .by(
                        HEAD,
                        new SupervisorsAssigned(
                                caseId(name),
                                List.of(new Supervisor("officer.gz", "粤001"), new Supervisor("officer2.gz", null)),
                                null))
                .by(OFFICER, Sample.fileOpened(name), Sample.statement(name, 1))
                .by(
                        HEAD,
                        new InvestigationConcluded(
                                caseId(name),
                                List.of(new ClaimFinding(1, Finding.VIOLATION, List.of(1))),
                                text("拖欠属实")));
        return this;
    }

    public Life drafted() {
        story.by(
                OFFICER,
                new ChildAdmitted(
                        caseId(name),
                        letterId(name).value(),
                        ChildKind.LETTER,
                        LetterKind.PROMPT,
                        null,
                        Instant.parse("2026-11-24T01:00:00Z")),
                Sample.drafted(name, name));
        return this;
    }

    public Life served() {
        story.by(OFFICER, new LetterSubmitted(letterId(name)))
                .by(
                        HEAD,
                        new LetterApproved(letterId(name), null, "00"),
                        new LetterIssued(
                                letterId(name), "穗工劳监提〔2026〕1号", "head.gz", LocalDate.parse("2026-11-23"), "00"))
                .by(
                        OFFICER,
                        new LetterServed(
                                letterId(name),
                                ServiceMethod.IN_PERSON,
                                LocalDate.parse("2026-11-23"),
                                null,
                                text("前台")),
                        Sample.replyClock(name));
        return this;
    }

    public Life reminded() {
        story.until(LocalDate.parse("2026-12-03"))
                .by(
                        Caller.SYSTEM,
                        new LetterDeadlineReminded(
                                letterId(name), LetterEvent.REPLY, Reminder.Code.THREE_WORKING_DAYS_LEFT, Sample.DUE));
        return this;
    }

    public Life overdue() {
        story.until(LocalDate.parse("2026-12-09"))
                .by(
                        Caller.SYSTEM,
                        new LetterDeadlineMissed(letterId(name), LetterEvent.REPLY, Sample.DUE, LetterKind.OPINION),
                        new Proposed(Sample.proposalId(name), Sample.nextLetter(name, name)));
        return this;
    }

    public Life replied() {
        story.until(LocalDate.parse("2026-12-10"))
                .by(OFFICER, new ReplyRecorded(letterId(name), 1, Sample.accepting(), true))
                .by(Caller.SYSTEM, new ProposalLapsed(Sample.proposalId(name), LapseReason.ANSWERED_LATE));
        return this;
    }

    public Life paid() {
        story.by(
                OFFICER,
                new RectificationRecorded(
                        letterId(name),
                        1,
                        1,
                        text("已转账"),
                        Money.of("59000.00"),
                        LocalDate.parse("2026-12-10"),
                        List.of()));
        return this;
    }

    public Life closed() {
        story.by(
                        OFFICER,
                        new RectificationVerified(
                                letterId(name),
                                1,
                                List.of(1),
                                VerificationOutcome.VERIFIED,
                                Money.of("59000.00"),
                                VerificationBasis.BANK_RECORD,
                                List.of("officer.gz", "officer2.gz"),
                                null),
                        new LetterSatisfied(letterId(name), "officer.gz", text("整改完毕")))
                .by(
                        Caller.SYSTEM,
                        new ChildEnded(
                                caseId(name), letterId(name).value(), ChildKind.LETTER, "SATISFIED", "officer.gz"))
                .by(HEAD, new CaseClosed(caseId(name), 1, ClosingReason.RECTIFIED, text("已付清"), List.of()));
        return this;
    }

    /** All of it. */
    public Life whole() {
        return filed().concluded()
                .drafted()
                .served()
                .reminded()
                .overdue()
                .replied()
                .paid()
                .closed();
    }
}
