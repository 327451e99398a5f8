package org.hanshu.application.axon.names;

import static java.util.Map.entry;

import java.util.Map;
import org.hanshu.api.child.ChildClockEvent;
import org.hanshu.api.child.ChildCorrectionEvent;
import org.hanshu.api.inbound.InboundEvent;
import org.hanshu.api.legalaid.LegalAidEvent;
import org.hanshu.api.mediation.MediationEvent;
import org.hanshu.api.referral.ReferralEvent;

/** What else is opened for cases: mediation 调解, referral 移送, legal aid 法律援助, letters that come in. */
public final class ChildNames {

    public static final Map<String, Class<?>> ALL = Map.ofEntries(
            entry("child.deadline-set", ChildClockEvent.ChildDeadlineSet.class),
            entry("child.deadline-extended", ChildClockEvent.ChildDeadlineExtended.class),
            entry("child.deadline-recomputed", ChildClockEvent.ChildDeadlineRecomputed.class),
            entry("child.deadline-reminded", ChildClockEvent.ChildDeadlineReminded.class),
            entry("child.deadline-missed", ChildClockEvent.ChildDeadlineMissed.class),
            entry("child.deadline-met", ChildClockEvent.ChildDeadlineMet.class),
            entry("child.deadline-voided", ChildClockEvent.ChildDeadlineVoided.class),
            entry("child.correction-asked", ChildCorrectionEvent.ChildCorrectionAsked.class),
            entry("child.correction-confirmed", ChildCorrectionEvent.ChildCorrectionConfirmed.class),
            entry("child.correction-declined", ChildCorrectionEvent.ChildCorrectionDeclined.class),
            entry("child.entry-corrected", ChildCorrectionEvent.ChildEntryCorrected.class),
            entry("child.entry-annulled", ChildCorrectionEvent.ChildEntryAnnulled.class),
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
            entry("legal-aid.termination-objected", LegalAidEvent.TerminationObjected.class),
            entry("legal-aid.termination-reversed", LegalAidEvent.TerminationReversed.class),
            entry("legal-aid.termination-upheld", LegalAidEvent.TerminationUpheld.class),
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
            entry("mediation.payment-order-decided", MediationEvent.PaymentOrderDecided.class),
            entry("mediation.remedies-opened", MediationEvent.RemediesOpened.class),
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
            entry("inbound.closed", InboundEvent.InboundClosed.class));

    private ChildNames() {}
}
