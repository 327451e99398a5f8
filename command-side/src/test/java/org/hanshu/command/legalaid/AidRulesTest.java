package org.hanshu.command.legalaid;

import static org.hanshu.command.legalaid.AidOffice.AID;
import static org.hanshu.command.legalaid.AidOffice.HEAD;
import static org.hanshu.command.legalaid.AidOffice.ID;
import static org.hanshu.command.legalaid.AidOffice.MONDAY;
import static org.hanshu.command.legalaid.AidOffice.OFFICER;
import static org.hanshu.command.legalaid.AidOffice.TEXT;
import static org.hanshu.command.legalaid.AidOffice.application;

import java.time.LocalDate;
import org.hanshu.api.legalaid.DenialReason;
import org.hanshu.api.legalaid.HardshipGround;
import org.hanshu.api.legalaid.LegalAidCommand.AskOnce;
import org.hanshu.api.legalaid.LegalAidCommand.AssignLawyer;
import org.hanshu.api.legalaid.LegalAidCommand.CompleteApplication;
import org.hanshu.api.legalaid.LegalAidCommand.DenyLegalAid;
import org.hanshu.api.legalaid.LegalAidCommand.GrantLegalAid;
import org.hanshu.api.legalaid.LegalAidCommand.PreGrant;
import org.hanshu.api.legalaid.LegalAidCommand.RaiseObjection;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidCompleted;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidGranted;
import org.hanshu.api.legalaid.PreGrantGround;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Command;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.command.shared.AskedLimits;
import org.junit.jupiter.api.Test;

/** The time limits that begin with what happens to legal aid. */
class AidRulesTest {

    private final AskedLimits limits = new AskedLimits();

    @Test
    void areEachCountedFromTheEventThatTheyName() {
        counts(new AidOffice(), MONDAY, "applied", OFFICER, application(null, null, Cause.SOCIAL_INSURANCE));
        counts(new AidOffice().applied(), MONDAY.plusDays(1), "supplement-asked", OFFICER, new AskOnce(AID, TEXT));
        var complete = new CompleteApplication(AID, HardshipGround.LOW_INCOME, true);
        counts(new AidOffice().applied(), MONDAY.plusDays(2), "completed", OFFICER, complete);
        var fast = new CompleteApplication(AID, HardshipGround.MIGRANT_WORKER, true);
        counts(new AidOffice().appliedForWages(), MONDAY.plusDays(2), "completed", OFFICER, fast);
        counts(new AidOffice().applied().complete(), MONDAY.plusDays(3), "granted", HEAD, new GrantLegalAid(AID, null));
        counts(completeForWages(), MONDAY.plusDays(3), "granted", HEAD, new GrantLegalAid(AID, null));
        var assign = new AssignLawyer(AID, "lawyer.gz");
        counts(grantedForWages(), MONDAY.plusDays(4), "lawyer-assigned", HEAD, assign);
        var press = new PreGrant(AID, PreGrantGround.PRESERVATION, null, null);
        counts(new AidOffice().appliedForWages(), MONDAY.plusDays(5), "pre-granted", HEAD, press);
        var deny = new DenyLegalAid(AID, DenialReason.NO_HARDSHIP, TEXT, "广州市司法局");
        counts(new AidOffice().applied().complete(), MONDAY.plusDays(6), "denied", HEAD, deny);
        counts(
                new AidOffice().denied(),
                MONDAY.plusDays(7),
                "objection-raised",
                OFFICER,
                new RaiseObjection(AID, TEXT));
        limits.coverEveryRuleThatStartsWith("legal-aid");
    }

    private void counts(AidOffice office, LocalDate day, String event, Caller caller, Command command) {
        limits.happened("legal-aid." + event, day);
        office.under(limits).on(day).when(caller, command).expectSuccessfulHandlerExecution();
    }

    private static AidOffice completeForWages() {
        return new AidOffice()
                .appliedForWages()
                .after(OFFICER, new LegalAidCompleted(ID, HardshipGround.MIGRANT_WORKER, false));
    }

    private static AidOffice grantedForWages() {
        return completeForWages().after(HEAD, new LegalAidGranted(ID, null));
    }
}
