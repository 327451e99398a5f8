package org.hanshu.command.supervisioncase;

import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.LETTER;
import static org.hanshu.command.supervisioncase.CaseBench.SN;
import static org.hanshu.command.supervisioncase.CaseBench.TEXT;
import static org.hanshu.command.supervisioncase.CaseOffice.HEAD;
import static org.hanshu.command.supervisioncase.CaseOffice.OFFICER;
import static org.hanshu.command.supervisioncase.CaseOffice.SLIP;

import java.util.List;
import java.util.Map;
import org.hanshu.api.casefile.Medium;
import org.hanshu.api.supervisioncase.CaseCorrectionCommand.AnnulCaseEntry;
import org.hanshu.api.supervisioncase.CaseCorrectionCommand.CorrectCase;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.ConsentAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.WithdrawalAnnulled;
import org.hanshu.api.supervisioncase.CaseCorrectionEvent.WordsCorrected;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.Consent;
import org.hanshu.api.supervisioncase.GivenConsent;
import org.hanshu.api.supervisioncase.PartiesCommand.AddClaims;
import org.hanshu.api.supervisioncase.PartiesCommand.AppointRepresentatives;
import org.hanshu.api.supervisioncase.PartiesCommand.GiveConsent;
import org.hanshu.api.supervisioncase.PartiesCommand.WithdrawClaimants;
import org.hanshu.api.supervisioncase.PartiesCommand.WithdrawConsent;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimantsWithdrawn;
import org.hanshu.api.supervisioncase.PartiesEvent.ClaimsAdded;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentGiven;
import org.hanshu.api.supervisioncase.PartiesEvent.ConsentWithdrawn;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AdmitChild;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.OfferHandover;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseAccepted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ChildAdmitted;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.HandoverOffered;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.SupervisorsAssigned;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.ConsentPurpose;
import org.junit.jupiter.api.Test;

/** An entry of a case that should not have been made. */
class AnnulledEntryTest {

    private final CaseOffice office = new CaseOffice();

    @Test
    void consentedToNothing() {
        office.by(OFFICER, CaseBench.complaint()).by(OFFICER, consent());
        office.when(OFFICER, office.annulment(ConsentGiven.class))
                .expectEvents(new ConsentAnnulled(
                        CASE, office.id(ConsentGiven.class), 1, Consent.EMPLOYER, ConsentPurpose.BE_NAMED, SLIP));
        office.by(OFFICER, office.annulment(ConsentGiven.class));
        office.refuses(
                OFFICER,
                new WithdrawConsent(CASE, 1, Consent.EMPLOYER, ConsentPurpose.BE_NAMED),
                "case.no-such-consent");
    }

    @Test
    void consentsStill() {
        office.by(OFFICER, CaseBench.complaint())
                .by(OFFICER, consent())
                .by(OFFICER, new WithdrawConsent(CASE, 1, Consent.EMPLOYER, ConsentPurpose.BE_NAMED));
        office.refuses(OFFICER, office.annulment(ConsentGiven.class), "correction.nothing-stands-on-the-entry");
        office.by(OFFICER, office.annulment(ConsentWithdrawn.class));
        office.refuses(OFFICER, consent(), "case.consent-was-given");
    }

    @Test
    void claimsStillWithTheConsentThatWasGiven() {
        office.by(OFFICER, CaseBench.complaint())
                .by(OFFICER, consent())
                .by(OFFICER, new AppointRepresentatives(CASE, List.of(1)))
                .by(OFFICER, new WithdrawClaimants(CASE, List.of(1), TEXT));
        office.when(OFFICER, office.annulment(ClaimantsWithdrawn.class))
                .expectEvents(new WithdrawalAnnulled(
                        CASE,
                        office.id(ClaimantsWithdrawn.class),
                        List.of(1),
                        List.of(1),
                        List.of(new GivenConsent(1, Consent.EMPLOYER, ConsentPurpose.BE_NAMED)),
                        SLIP));
        office.by(OFFICER, office.annulment(ClaimantsWithdrawn.class));
        office.refuses(OFFICER, consent(), "case.consent-was-given");
        office.when(OFFICER, new WithdrawClaimants(CASE, List.of(1), TEXT)).expectSuccessfulHandlerExecution();
        office.refuses(OFFICER, office.annulment(ClaimantsWithdrawn.class), "correction.entry-is-annulled");
        office.refuses(
                OFFICER,
                new AnnulCaseEntry(CASE, office.id(WithdrawalAnnulled.class), SLIP),
                "correction.names-the-entry");
    }

    @Test
    void isSomethingElseThanAStepOfTheCase() {
        office.investigating().by(OFFICER, new AdmitChild(CASE, LETTER, ChildKind.LETTER, "PROMPT", null, List.of()));
        office.refuses(OFFICER, office.annulment(ComplaintFiled.class), "case.a-filing-is-closed");
        office.refuses(OFFICER, office.annulment(CaseAccepted.class), "case.a-step-is-followed-by-another");
        office.refuses(OFFICER, office.annulment(SupervisorsAssigned.class), "case.a-step-is-followed-by-another");
        office.refuses(OFFICER, office.annulment(ChildAdmitted.class), "case.a-letter-is-withdrawn");
        office.refuses(OFFICER, office.annulment(CaseDeadlineSet.class), "correction.entry-can-be-annulled");
    }

    @Test
    void isNoPartyAndNoOffer() {
        var claim = new Claim(0, Cause.OTHER, null, null, null, null, List.of(), List.of());
        office.by(OFFICER, CaseBench.complaint())
                .by(OFFICER, new AddClaims(CASE, List.of(claim)))
                .by(HEAD, new OfferHandover(CASE, SN, TEXT));
        office.refuses(OFFICER, office.annulment(ClaimsAdded.class), "case.a-party-is-corrected");
        office.refuses(OFFICER, office.annulment(HandoverOffered.class), "case.an-offer-is-taken-back");
        office.when(
                        OFFICER,
                        new CorrectCase(CASE, office.id(HandoverOffered.class), Map.of(), Map.of("reason", SLIP), SLIP))
                .expectEvents(new WordsCorrected(CASE, office.id(HandoverOffered.class), "reason", SLIP, SLIP));
    }

    private static GiveConsent consent() {
        return new GiveConsent(CASE, 1, Consent.EMPLOYER, ConsentPurpose.BE_NAMED, Medium.PHONE);
    }
}
