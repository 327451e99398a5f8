package org.hanshu.application.axon.names;

import static java.util.Map.entry;

import java.util.Map;
import org.hanshu.saga.aidoffer.AidOfferSaga;
import org.hanshu.saga.calledback.CalledBackSaga;
import org.hanshu.saga.casefollowup.BellDue;
import org.hanshu.saga.casefollowup.CaseFollowUpSaga;
import org.hanshu.saga.caseproposals.CaseProposalsSaga;
import org.hanshu.saga.childadmission.AdmissionExpired;
import org.hanshu.saga.childadmission.ChildAdmissionSaga;
import org.hanshu.saga.childfollowup.ChildBellDue;
import org.hanshu.saga.childfollowup.ChildFollowUpSaga;
import org.hanshu.saga.collectivecase.CollectiveCaseSaga;
import org.hanshu.saga.heard.HearingSaga;
import org.hanshu.saga.letterfollowup.LetterFollowUpSaga;
import org.hanshu.saga.letterfollowup.ReminderDue;
import org.hanshu.saga.letterfollowup.TimeUp;
import org.hanshu.saga.limitationwatch.LimitationWatchSaga;
import org.hanshu.saga.limitationwatch.WarningDue;
import org.hanshu.saga.proposalclock.AnswerBellDue;
import org.hanshu.saga.proposalclock.ProposalClockSaga;
import org.hanshu.saga.recommendation.RequestedLetterSaga;
import org.hanshu.saga.relatedcases.HalfDone;
import org.hanshu.saga.relatedcases.RelatedCasesSaga;
import org.hanshu.saga.retention.QuestionDue;
import org.hanshu.saga.retention.RetentionSaga;

/** The processes that wait and ask, and what wakes them. */
public final class ProcessNames {

    public static final Map<String, Class<?>> ALL = Map.ofEntries(
            entry("letter-follow-up", LetterFollowUpSaga.class),
            entry("letter-follow-up.reminder-due", ReminderDue.class),
            entry("letter-follow-up.time-up", TimeUp.class),
            entry("case-follow-up", CaseFollowUpSaga.class),
            entry("case-follow-up.bell-due", BellDue.class),
            entry("called-back", CalledBackSaga.class),
            entry("case-proposals", CaseProposalsSaga.class),
            entry("heard", HearingSaga.class),
            entry("collective-case", CollectiveCaseSaga.class),
            entry("requested-letter", RequestedLetterSaga.class),
            entry("limitation-watch", LimitationWatchSaga.class),
            entry("limitation-watch.warning-due", WarningDue.class),
            entry("retention", RetentionSaga.class),
            entry("retention.question-due", QuestionDue.class),
            entry("proposal-clock", ProposalClockSaga.class),
            entry("proposal-clock.bell-due", AnswerBellDue.class),
            entry("aid-offer", AidOfferSaga.class),
            entry("child-follow-up", ChildFollowUpSaga.class),
            entry("child-follow-up.bell-due", ChildBellDue.class),
            entry("related-cases", RelatedCasesSaga.class),
            entry("related-cases.half-done", HalfDone.class),
            entry("child-admission", ChildAdmissionSaga.class),
            entry("child-admission.expired", AdmissionExpired.class));

    private ProcessNames() {}
}
