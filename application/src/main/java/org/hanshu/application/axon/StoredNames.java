package org.hanshu.application.axon;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.axonframework.serialization.SerializationException;
import org.hanshu.api.casefile.CaseFileEvent;
import org.hanshu.api.child.ChildClockEvent;
import org.hanshu.api.imports.ImportEvent;
import org.hanshu.api.inbound.InboundEvent;
import org.hanshu.api.legalaid.LegalAidEvent;
import org.hanshu.api.letter.LetterCorrectionEvent;
import org.hanshu.api.letter.LetterEvent;
import org.hanshu.api.letterbook.LetterBookEvent;
import org.hanshu.api.mediation.MediationEvent;
import org.hanshu.api.proposal.ProposalEvent;
import org.hanshu.api.recomputation.RecomputationEvent;
import org.hanshu.api.referral.ReferralEvent;
import org.hanshu.api.rulebook.RuleBookEvent;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent;
import org.hanshu.api.supervisioncase.CaseWatchEvent;
import org.hanshu.api.supervisioncase.PartiesEvent;
import org.hanshu.api.supervisioncase.RelatedCasesEvent;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent;
import org.hanshu.api.workcalendar.WorkCalendarEvent;
import org.hanshu.saga.aidoffer.AidOfferSaga;
import org.hanshu.saga.calledback.CalledBackSaga;
import org.hanshu.saga.casefollowup.BellDue;
import org.hanshu.saga.casefollowup.CaseFollowUpSaga;
import org.hanshu.saga.childadmission.AdmissionExpired;
import org.hanshu.saga.childadmission.ChildAdmissionSaga;
import org.hanshu.saga.childfollowup.ChildBellDue;
import org.hanshu.saga.childfollowup.ChildFollowUpSaga;
import org.hanshu.saga.collectivecase.CollectiveCaseSaga;
import org.hanshu.saga.letterfollowup.LetterFollowUpSaga;
import org.hanshu.saga.letterfollowup.ReminderDue;
import org.hanshu.saga.letterfollowup.TimeUp;
import org.hanshu.saga.limitationwatch.LimitationWatchSaga;
import org.hanshu.saga.limitationwatch.WarningDue;
import org.hanshu.saga.recommendation.RequestedLetterSaga;
import org.hanshu.saga.relatedcases.HalfDone;
import org.hanshu.saga.relatedcases.RelatedCasesSaga;
import org.jspecify.annotations.Nullable;

/** Under which name everything of ours is stored. A name stands for life; classes may move and be renamed. */
public final class StoredNames {

    private static final Map<String, Class<?>> OURS = Map.ofEntries(
            entry("case.filed", SupervisionCaseEvent.ComplaintFiled.class),
            entry("case.accepted", SupervisionCaseEvent.CaseAccepted.class),
            entry("case.refused", SupervisionCaseEvent.CaseRefused.class),
            entry("case.information-requested", SupervisionCaseEvent.InformationRequested.class),
            entry("case.information-provided", SupervisionCaseEvent.InformationProvided.class),
            entry("case.consultation-answered", SupervisionCaseEvent.ConsultationAnswered.class),
            entry("case.approach-converted", SupervisionCaseEvent.ApproachConverted.class),
            entry("case.respondent-added", PartiesEvent.RespondentAdded.class),
            entry("case.respondent-identified", PartiesEvent.RespondentIdentified.class),
            entry("case.claimants-added", PartiesEvent.ClaimantsAdded.class),
            entry("case.representatives-appointed", PartiesEvent.RepresentativesAppointed.class),
            entry("case.claims-added", PartiesEvent.ClaimsAdded.class),
            entry("case.claims-reopened", PartiesEvent.ClaimsReopened.class),
            entry("case.consent-given", PartiesEvent.ConsentGiven.class),
            entry("case.consent-withdrawn", PartiesEvent.ConsentWithdrawn.class),
            entry("case.consents-carried-over", PartiesEvent.ConsentsCarriedOver.class),
            entry("case.cases-linked", RelatedCasesEvent.CasesLinked.class),
            entry("case.merge-admitted", RelatedCasesEvent.MergeAdmitted.class),
            entry("case.merge-dropped", RelatedCasesEvent.MergeDropped.class),
            entry("case.merged", RelatedCasesEvent.CaseMerged.class),
            entry("case.taken-in", RelatedCasesEvent.CaseTakenIn.class),
            entry("case.split", RelatedCasesEvent.CaseSplit.class),
            entry("case.claimants-withdrawn", PartiesEvent.ClaimantsWithdrawn.class),
            entry("case.supervisors-assigned", SupervisionCaseEvent.SupervisorsAssigned.class),
            entry("case.investigation-concluded", SupervisionCaseEvent.InvestigationConcluded.class),
            entry("case.child-admitted", SupervisionCaseEvent.ChildAdmitted.class),
            entry("case.child-ended", SupervisionCaseEvent.ChildEnded.class),
            entry("case.child-reopened", SupervisionCaseEvent.ChildReopened.class),
            entry("case.child-voided", SupervisionCaseEvent.ChildVoided.class),
            entry("case.child-detached", SupervisionCaseEvent.ChildDetached.class),
            entry("case.closed", SupervisionCaseEvent.CaseClosed.class),
            entry("case.reopened", SupervisionCaseEvent.CaseReopened.class),
            entry("case.proceeding-noted", SupervisionCaseEvent.ProceedingNoted.class),
            entry("case.proceeding-ended", SupervisionCaseEvent.ProceedingEnded.class),
            entry("case.consultation-proposed", SupervisionCaseEvent.ConsultationProposed.class),
            entry("case.settlement-recorded", SupervisionCaseEvent.SettlementRecorded.class),
            entry("case.settlement-term-performed", SupervisionCaseEvent.SettlementTermPerformed.class),
            entry("case.consultation-failed", SupervisionCaseEvent.ConsultationFailed.class),
            entry("case.lapsed", SupervisionCaseEvent.CaseLapsed.class),
            entry("case.deadline-reminded", SupervisionCaseEvent.CaseDeadlineReminded.class),
            entry("case.deadline-missed", SupervisionCaseEvent.CaseDeadlineMissed.class),
            entry("case.handover-offered", SupervisionCaseEvent.HandoverOffered.class),
            entry("case.handover-accepted", SupervisionCaseEvent.HandoverAccepted.class),
            entry("case.handover-returned", SupervisionCaseEvent.HandoverReturned.class),
            entry("case.suspended", SupervisionCaseEvent.CaseSuspended.class),
            entry("case.resumed", SupervisionCaseEvent.CaseResumed.class),
            entry("case.deadline-suspended", SupervisionCaseEvent.CaseDeadlineSuspended.class),
            entry("case.deadline-resumed", SupervisionCaseEvent.CaseDeadlineResumed.class),
            entry("case.deadline-set", SupervisionCaseEvent.CaseDeadlineSet.class),
            entry("case.deadline-met", SupervisionCaseEvent.CaseDeadlineMet.class),
            entry("case.deadline-voided", SupervisionCaseEvent.CaseDeadlineVoided.class),
            entry("case.correction-asked", CaseCorrectionEvent.CaseCorrectionAsked.class),
            entry("case.correction-confirmed", CaseCorrectionEvent.CaseCorrectionConfirmed.class),
            entry("case.correction-declined", CaseCorrectionEvent.CaseCorrectionDeclined.class),
            entry("case.receipt-corrected", CaseCorrectionEvent.ReceiptCorrected.class),
            entry("case.step-time-corrected", CaseCorrectionEvent.StepTimeCorrected.class),
            entry("case.words-corrected", CaseCorrectionEvent.WordsCorrected.class),
            entry("case.parties-corrected", CaseCorrectionEvent.PartiesCorrected.class),
            entry("case.findings-corrected", CaseCorrectionEvent.FindingsCorrected.class),
            entry("case.findings-annulled", CaseCorrectionEvent.FindingsAnnulled.class),
            entry("case.settlement-corrected", CaseCorrectionEvent.SettlementCorrected.class),
            entry("case.performance-corrected", CaseCorrectionEvent.PerformanceCorrected.class),
            entry("case.performance-annulled", CaseCorrectionEvent.PerformanceAnnulled.class),
            entry("case.proceeding-corrected", CaseCorrectionEvent.ProceedingCorrected.class),
            entry("case.proceeding-annulled", CaseCorrectionEvent.ProceedingAnnulled.class),
            entry("case.proceeding-end-annulled", CaseCorrectionEvent.ProceedingEndAnnulled.class),
            entry("case.consent-annulled", CaseCorrectionEvent.ConsentAnnulled.class),
            entry("case.consent-withdrawal-annulled", CaseCorrectionEvent.ConsentWithdrawalAnnulled.class),
            entry("case.withdrawal-annulled", CaseCorrectionEvent.WithdrawalAnnulled.class),
            entry("case.closing-corrected", CaseCorrectionEvent.ClosingCorrected.class),
            entry("case.lapse-taken-back", CaseCorrectionEvent.CaseLapseTakenBack.class),
            entry("case.deadline-recomputed", CaseCorrectionEvent.CaseDeadlineRecomputed.class),
            entry("case.overdue-taken-back", CaseCorrectionEvent.CaseOverdueTakenBack.class),
            entry("case.deadline-reopened", CaseCorrectionEvent.CaseDeadlineReopened.class),
            entry("case.collective-found", CaseWatchEvent.CollectiveFound.class),
            entry("case.marked-collective", CaseWatchEvent.CaseMarkedCollective.class),
            entry("case.reported-up", CaseWatchEvent.CaseReportedUp.class),
            entry("case.complainant-notified", CaseWatchEvent.ComplainantNotified.class),
            entry("case.called-back", CaseWatchEvent.CaseCalledBack.class),
            entry("case.investigation-extended", CaseWatchEvent.InvestigationExtended.class),
            entry("case.reminder-sent", CaseWatchEvent.ReminderSent.class),
            entry("case.reminder-answered", CaseWatchEvent.ReminderAnswered.class),
            entry("case.agency-awaited", CaseWatchEvent.AgencyAwaited.class),
            entry("case.agency-no-longer-awaited", CaseWatchEvent.AgencyNoLongerAwaited.class),
            entry("case.limitation-reckoned", CaseWatchEvent.LimitationReckoned.class),
            entry("case.limitation-interrupted", CaseWatchEvent.LimitationInterrupted.class),
            entry("case.limitation-warned", CaseWatchEvent.LimitationWarned.class),
            entry("case.limitation-left", CaseWatchEvent.LimitationLeft.class),
            entry("case-file.opened", CaseFileEvent.CaseFileOpened.class),
            entry("case-file.entry-annulled", CaseFileEvent.EntryAnnulled.class),
            entry("case-file.statement-recorded", CaseFileEvent.StatementRecorded.class),
            entry("case-file.evidence-added", CaseFileEvent.EvidenceAdded.class),
            entry("case-file.contact-recorded", CaseFileEvent.ContactRecorded.class),
            entry("case-file.note-added", CaseFileEvent.NoteAdded.class),
            entry("case-file.callback-recorded", CaseFileEvent.CallbackRecorded.class),
            entry("letter.drafted", LetterEvent.LetterDrafted.class),
            entry("letter.revised", LetterEvent.LetterRevised.class),
            entry("letter.submitted", LetterEvent.LetterSubmitted.class),
            entry("letter.returned", LetterEvent.LetterReturned.class),
            entry("letter.approved", LetterEvent.LetterApproved.class),
            entry("letter.issued", LetterEvent.LetterIssued.class),
            entry("letter.withdrawn", LetterEvent.LetterWithdrawn.class),
            entry("letter.dispatched", LetterEvent.LetterDispatched.class),
            entry("letter.service-attempted", LetterEvent.ServiceAttempted.class),
            entry("letter.undeliverable", LetterEvent.LetterUndeliverable.class),
            entry("letter.service-witnessed", LetterEvent.ServiceWitnessed.class),
            entry("letter.receipt-refused", LetterEvent.ReceiptRefused.class),
            entry("letter.served", LetterEvent.LetterServed.class),
            entry("letter.reply-recorded", LetterEvent.ReplyRecorded.class),
            entry("letter.rectification-planned", LetterEvent.RectificationPlanned.class),
            entry("letter.rectification-recorded", LetterEvent.RectificationRecorded.class),
            entry("letter.rectification-verified", LetterEvent.RectificationVerified.class),
            entry("letter.rectification-sustained", LetterEvent.RectificationSustained.class),
            entry("letter.rectification-relapsed", LetterEvent.RectificationRelapsed.class),
            entry("letter.satisfied", LetterEvent.LetterSatisfied.class),
            entry("letter.escalated", LetterEvent.LetterEscalated.class),
            entry("letter.deadline-set", LetterEvent.LetterDeadlineSet.class),
            entry("letter.deadline-extended", LetterEvent.LetterDeadlineExtended.class),
            entry("letter.deadline-reminded", LetterEvent.LetterDeadlineReminded.class),
            entry("letter.deadline-met", LetterEvent.LetterDeadlineMet.class),
            entry("letter.deadline-missed", LetterEvent.LetterDeadlineMissed.class),
            entry("letter.deadline-voided", LetterEvent.LetterDeadlineVoided.class),
            entry("letter.correction-asked", LetterCorrectionEvent.LetterCorrectionAsked.class),
            entry("letter.correction-confirmed", LetterCorrectionEvent.LetterCorrectionConfirmed.class),
            entry("letter.correction-declined", LetterCorrectionEvent.LetterCorrectionDeclined.class),
            entry("letter.service-corrected", LetterCorrectionEvent.ServiceCorrected.class),
            entry("letter.reply-corrected", LetterCorrectionEvent.ReplyCorrected.class),
            entry("letter.rectification-corrected", LetterCorrectionEvent.RectificationCorrected.class),
            entry("letter.verification-corrected", LetterCorrectionEvent.VerificationCorrected.class),
            entry("letter.attempt-annulled", LetterCorrectionEvent.AttemptAnnulled.class),
            entry("letter.receipt-refusal-annulled", LetterCorrectionEvent.ReceiptRefusalAnnulled.class),
            entry("letter.reply-annulled", LetterCorrectionEvent.ReplyAnnulled.class),
            entry("letter.rectification-annulled", LetterCorrectionEvent.RectificationAnnulled.class),
            entry("letter.verification-annulled", LetterCorrectionEvent.VerificationAnnulled.class),
            entry("letter.reply-found-in-time", LetterCorrectionEvent.ReplyFoundInTime.class),
            entry("letter.reply-found-late", LetterCorrectionEvent.ReplyFoundLate.class),
            entry("letter.deadline-recomputed", LetterCorrectionEvent.LetterDeadlineRecomputed.class),
            entry("letter.overdue-taken-back", LetterCorrectionEvent.LetterOverdueTakenBack.class),
            entry("letter.deadline-reopened", LetterCorrectionEvent.LetterDeadlineReopened.class),
            entry("child.deadline-set", ChildClockEvent.ChildDeadlineSet.class),
            entry("child.deadline-extended", ChildClockEvent.ChildDeadlineExtended.class),
            entry("child.deadline-recomputed", ChildClockEvent.ChildDeadlineRecomputed.class),
            entry("child.deadline-reminded", ChildClockEvent.ChildDeadlineReminded.class),
            entry("child.deadline-missed", ChildClockEvent.ChildDeadlineMissed.class),
            entry("child.deadline-met", ChildClockEvent.ChildDeadlineMet.class),
            entry("child.deadline-voided", ChildClockEvent.ChildDeadlineVoided.class),
            entry("legal-aid.applied", LegalAidEvent.LegalAidApplied.class),
            entry("legal-aid.completed", LegalAidEvent.LegalAidCompleted.class),
            entry("legal-aid.supplement-asked", LegalAidEvent.SupplementAsked.class),
            entry("legal-aid.supplement-given", LegalAidEvent.SupplementGiven.class),
            entry("legal-aid.papers-followed", LegalAidEvent.PapersFollowed.class),
            entry("legal-aid.pre-granted", LegalAidEvent.PreGranted.class),
            entry("legal-aid.granted", LegalAidEvent.LegalAidGranted.class),
            entry("legal-aid.denied", LegalAidEvent.LegalAidDenied.class),
            entry("legal-aid.objection-raised", LegalAidEvent.ObjectionRaised.class),
            entry("legal-aid.objection-upheld", LegalAidEvent.ObjectionUpheld.class),
            entry("legal-aid.objection-rejected", LegalAidEvent.ObjectionRejected.class),
            entry("legal-aid.denial-became-final", LegalAidEvent.DenialBecameFinal.class),
            entry("legal-aid.lawyer-assigned", LegalAidEvent.LawyerAssigned.class),
            entry("legal-aid.lawyer-reassigned", LegalAidEvent.LawyerReassigned.class),
            entry("legal-aid.stage-recorded", LegalAidEvent.StageRecorded.class),
            entry("legal-aid.concluded", LegalAidEvent.LegalAidConcluded.class),
            entry("legal-aid.terminated", LegalAidEvent.LegalAidTerminated.class),
            entry("mediation.applied", MediationEvent.MediationApplied.class),
            entry("mediation.consent-asked", MediationEvent.MediationConsentAsked.class),
            entry("mediation.consent-given", MediationEvent.MediationConsentGiven.class),
            entry("mediation.consent-refused", MediationEvent.MediationConsentRefused.class),
            entry("mediation.refused", MediationEvent.MediationRefused.class),
            entry("mediation.opened", MediationEvent.MediationOpened.class),
            entry("mediation.session-scheduled", MediationEvent.SessionScheduled.class),
            entry("mediation.session-moved", MediationEvent.SessionMoved.class),
            entry("mediation.session-recorded", MediationEvent.SessionRecorded.class),
            entry("mediation.term-extension-agreed", MediationEvent.TermExtensionAgreed.class),
            entry("mediation.term-ran-out", MediationEvent.MediationTermRanOut.class),
            entry("mediation.agreement-drafted", MediationEvent.AgreementDrafted.class),
            entry("mediation.party-signed", MediationEvent.PartySigned.class),
            entry("mediation.mediator-signed", MediationEvent.MediatorSigned.class),
            entry("mediation.agreement-sealed", MediationEvent.AgreementSealed.class),
            entry("mediation.review-applied", MediationEvent.ReviewApplied.class),
            entry("mediation.review-granted", MediationEvent.ReviewGranted.class),
            entry("mediation.review-denied", MediationEvent.ReviewDenied.class),
            entry("mediation.term-performed", MediationEvent.TermPerformed.class),
            entry("mediation.performed", MediationEvent.MediationPerformed.class),
            entry("mediation.agreement-breached", MediationEvent.AgreementBreached.class),
            entry("mediation.failed", MediationEvent.MediationFailed.class),
            entry("mediation.expired", MediationEvent.MediationExpired.class),
            entry("referral.prepared", ReferralEvent.ReferralPrepared.class),
            entry("referral.sent", ReferralEvent.ReferralSent.class),
            entry("referral.acknowledged", ReferralEvent.ReferralAcknowledged.class),
            entry("referral.accepted", ReferralEvent.ReferralAccepted.class),
            entry("referral.declined", ReferralEvent.ReferralDeclined.class),
            entry("referral.rerouted", ReferralEvent.ReferralRerouted.class),
            entry("referral.recalled", ReferralEvent.ReferralRecalled.class),
            entry("referral.feedback-given", ReferralEvent.FeedbackGiven.class),
            entry("referral.result-given", ReferralEvent.ResultGiven.class),
            entry("referral.closed", ReferralEvent.ReferralClosed.class),
            entry("inbound.received", InboundEvent.InboundReceived.class),
            entry("inbound.answer-noted", InboundEvent.InboundAnswerNoted.class),
            entry("inbound.followed", InboundEvent.InboundFollowed.class),
            entry("inbound.closed", InboundEvent.InboundClosed.class),
            entry("letter-book.number-allotted", LetterBookEvent.NumberAllotted.class),
            entry("letter-book.number-voided", LetterBookEvent.NumberVoided.class),
            entry("proposal.proposed", ProposalEvent.Proposed.class),
            entry("proposal.accepted", ProposalEvent.ProposalAccepted.class),
            entry("proposal.declined", ProposalEvent.ProposalDeclined.class),
            entry("proposal.lapsed", ProposalEvent.ProposalLapsed.class),
            entry("import.started", ImportEvent.ImportStarted.class),
            entry("import.rows-taken", ImportEvent.RowsTaken.class),
            entry("import.completed", ImportEvent.ImportCompleted.class),
            entry("import.failed", ImportEvent.ImportFailed.class),
            entry("rule-book.rules-published", RuleBookEvent.RulesPublished.class),
            entry("work-calendar.year-published", WorkCalendarEvent.YearPublished.class),
            entry("recomputation.begun", RecomputationEvent.RecomputationBegun.class),
            entry("recomputation.lines-found", RecomputationEvent.LinesFound.class),
            entry("recomputation.list-completed", RecomputationEvent.ListCompleted.class),
            entry("recomputation.ordered", RecomputationEvent.RecomputationOrdered.class),
            entry("recomputation.lines-applied", RecomputationEvent.LinesApplied.class),
            entry("recomputation.applied", RecomputationEvent.RecomputationApplied.class),
            entry("recomputation.dropped", RecomputationEvent.RecomputationDropped.class),
            entry("recomputation.superseded", RecomputationEvent.RecomputationSuperseded.class),
            entry("letter-follow-up", LetterFollowUpSaga.class),
            entry("letter-follow-up.reminder-due", ReminderDue.class),
            entry("letter-follow-up.time-up", TimeUp.class),
            entry("case-follow-up", CaseFollowUpSaga.class),
            entry("case-follow-up.bell-due", BellDue.class),
            entry("called-back", CalledBackSaga.class),
            entry("collective-case", CollectiveCaseSaga.class),
            entry("requested-letter", RequestedLetterSaga.class),
            entry("limitation-watch", LimitationWatchSaga.class),
            entry("limitation-watch.warning-due", WarningDue.class),
            entry("aid-offer", AidOfferSaga.class),
            entry("child-follow-up", ChildFollowUpSaga.class),
            entry("child-follow-up.bell-due", ChildBellDue.class),
            entry("related-cases", RelatedCasesSaga.class),
            entry("related-cases.half-done", HalfDone.class),
            entry("child-admission", ChildAdmissionSaga.class),
            entry("child-admission.expired", AdmissionExpired.class));

    /** The JDK's and Axon's own types keep their class names. */
    private static final Set<String> FOREIGN = Set.of("java.", "org.axonframework.");

    private final Map<String, Class<?>> classes;
    private final Map<Class<?>, String> names = new HashMap<>();

    /** Names that somebody else adds. */
    public record More(Map<String, Class<?>> classes) {}

    public StoredNames(List<More> additions) {
        classes = new HashMap<>(OURS);
        additions.forEach(more -> classes.putAll(more.classes()));
        classes.forEach((name, type) -> names.put(type, name));
    }

    public static Map<String, Class<?>> ours() {
        return OURS;
    }

    /** The name under which this class is stored; null for what is not ours. What is ours and has none is refused. */
    @Nullable
    String nameOf(Class<?> type) {
        var name = names.get(type);
        if (name == null && !foreign(type.getName())) {
            throw new SerializationException("StoredNames has no name for " + type.getName());
        }
        return name;
    }

    /** The class behind a stored name; an unknown one stops the reader, for skipping it would lose what was said. */
    String classNameOf(String stored) {
        var type = classes.get(stored);
        if (type != null) {
            return type.getName();
        }
        if (foreign(stored)) {
            return stored;
        }
        throw new SerializationException("StoredNames has no class for the name '" + stored + "'");
    }

    private static boolean foreign(String className) {
        return FOREIGN.stream().anyMatch(className::startsWith);
    }
}
