package org.hanshu.query.mediations;

import java.util.Optional;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineReminded;
import org.hanshu.api.child.ChildEvent;
import org.hanshu.api.mediation.MediationEvent;
import org.hanshu.api.mediation.MediationEvent.AgreementBreached;
import org.hanshu.api.mediation.MediationEvent.AgreementDrafted;
import org.hanshu.api.mediation.MediationEvent.AgreementSealed;
import org.hanshu.api.mediation.MediationEvent.MediationApplied;
import org.hanshu.api.mediation.MediationEvent.MediationConsentAsked;
import org.hanshu.api.mediation.MediationEvent.MediationConsentGiven;
import org.hanshu.api.mediation.MediationEvent.MediationConsentRefused;
import org.hanshu.api.mediation.MediationEvent.MediationExpired;
import org.hanshu.api.mediation.MediationEvent.MediationFailed;
import org.hanshu.api.mediation.MediationEvent.MediationOpened;
import org.hanshu.api.mediation.MediationEvent.MediationPerformed;
import org.hanshu.api.mediation.MediationEvent.MediationRefused;
import org.hanshu.api.mediation.MediationEvent.MediationTermRanOut;
import org.hanshu.api.mediation.MediationEvent.MediatorSigned;
import org.hanshu.api.mediation.MediationEvent.PartySigned;
import org.hanshu.api.mediation.MediationEvent.PaymentOrderDecided;
import org.hanshu.api.mediation.MediationEvent.RemediesOpened;
import org.hanshu.api.mediation.MediationEvent.ReviewApplied;
import org.hanshu.api.mediation.MediationEvent.ReviewDenied;
import org.hanshu.api.mediation.MediationEvent.ReviewGranted;
import org.hanshu.api.mediation.MediationEvent.SessionMoved;
import org.hanshu.api.mediation.MediationEvent.SessionRecorded;
import org.hanshu.api.mediation.MediationEvent.SessionScheduled;
import org.hanshu.api.mediation.MediationEvent.TermExtensionAgreed;
import org.hanshu.api.mediation.MediationEvent.TermPerformed;
import org.hanshu.query.mediations.MediationView.Outcome;
import org.hanshu.query.mediations.MediationView.Session;
import org.hanshu.query.shared.Told;

/** What each event makes of a mediation. */
final class MediationFold {

    private MediationFold() {}

    static Optional<MediationView> evolve(Optional<MediationView> before, ChildEvent event, Told told) {
        if (event instanceof MediationApplied applied) {
            return Optional.of(MediationView.of(applied, told.recordedAt(), told.sequence()));
        }
        return before.map(view -> {
            var seen = event instanceof ChildDeadlineReminded ? view.version() : told.sequence();
            var there = view.in(view.progress().after(event), told.recordedAt(), seen);
            return event instanceof MediationEvent one ? evolve(there, one) : there;
        });
    }

    private static MediationView evolve(MediationView view, MediationEvent event) {
        return switch (event) {
            case MediationApplied applied -> view;
            case MediationConsentAsked asked -> view.with(view.consents().asked(asked.parties()));
            case MediationConsentGiven given -> view.with(view.consents().given(given.party()));
            case MediationConsentRefused no -> view.with(view.consents().saying(no.text()));
            case MediationRefused refused -> view.with(view.consents().refused(refused));
            case MediationOpened opened -> view.opened(opened.mediators(), opened.openedOn());
            case SessionScheduled at ->
                view.meeting(
                        MediationView.and(view.sessions(), new Session(at.n(), at.startsAt(), at.place(), 0, null)));
            case SessionMoved to ->
                view.meeting(
                        to.n(), old -> new Session(old.n(), to.startsAt(), old.place(), old.moved() + 1, old.held()));
            case SessionRecorded held ->
                view.meeting(held.n(), old -> new Session(old.n(), old.startsAt(), old.place(), old.moved(), held));
            case TermExtensionAgreed agreed -> view;
            case MediationTermRanOut over -> view.opening(over.opens());
            case AgreementDrafted drafted -> view.agreeing(AgreementView.of(drafted));
            case PartySigned one -> view.agreed(paper -> paper.with(one));
            case MediatorSigned one -> view.agreed(paper -> paper.with(one));
            case AgreementSealed one -> view.agreed(paper -> paper.sealed(one.sealedOn()));
            case ReviewApplied one -> view.agreed(paper -> paper.with(one));
            case ReviewGranted one ->
                view.agreed(paper -> paper.decided(one.kind(), true, one.decidedOn(), one.number()));
            case ReviewDenied one ->
                view.agreed(paper -> paper.decided(one.kind(), false, one.decidedOn(), one.number()));
            case TermPerformed one -> view.agreed(paper -> paper.with(one));
            case MediationPerformed all -> view.ended(Outcome.NONE);
            case AgreementBreached breach -> view.ended(new Outcome(breach, null));
            case PaymentOrderDecided order -> view; // What it opens is told apart.
            case RemediesOpened opened -> view.ended(view.outcome().opening(opened.remedies()));
            case MediationFailed failed -> view.ended(new Outcome(null, failed.reason()));
            case MediationExpired expired -> view;
        };
    }
}
