package org.hanshu.application.axon.names;

import static java.util.Map.entry;

import java.util.Map;
import org.hanshu.api.account.AccountEvent;
import org.hanshu.api.agency.AgencyEvent;
import org.hanshu.api.agency.OrganisationEvent;
import org.hanshu.api.imports.ImportEvent;
import org.hanshu.api.proposal.ProposalEvent;
import org.hanshu.api.recomputation.RecomputationEvent;
import org.hanshu.api.rulebook.RuleBookEvent;
import org.hanshu.api.workcalendar.WorkCalendarEvent;

/** What the house keeps for all cases: rules and calendars and what they move, accounts, agencies, proposals, imports. */
public final class HouseNames {

    public static final Map<String, Class<?>> ALL = Map.ofEntries(
            entry("proposal.proposed", ProposalEvent.Proposed.class),
            entry("proposal.case-concerned", ProposalEvent.CaseConcerned.class),
            entry("proposal.passed-on", ProposalEvent.ProposalPassedOn.class),
            entry("proposal.deadline-set", ProposalEvent.ProposalDeadlineSet.class),
            entry("proposal.deadline-reminded", ProposalEvent.ProposalDeadlineReminded.class),
            entry("proposal.deadline-missed", ProposalEvent.ProposalDeadlineMissed.class),
            entry("proposal.deadline-recomputed", ProposalEvent.ProposalDeadlineRecomputed.class),
            entry("proposal.accepted", ProposalEvent.ProposalAccepted.class),
            entry("proposal.declined", ProposalEvent.ProposalDeclined.class),
            entry("proposal.lapsed", ProposalEvent.ProposalLapsed.class),
            entry("account.registered", AccountEvent.AccountRegistered.class),
            entry("account.role-changed", AccountEvent.RoleChanged.class),
            entry("account.certificate-issued", AccountEvent.CertificateIssued.class),
            entry("account.substitute-appointed", AccountEvent.SubstituteAppointed.class),
            entry("account.substitution-ended", AccountEvent.SubstitutionEnded.class),
            entry("account.password-issued", AccountEvent.PasswordIssued.class),
            entry("account.second-factor-reset", AccountEvent.SecondFactorReset.class),
            entry("account.closed", AccountEvent.AccountClosed.class),
            entry("agency.agreement-made", AgencyEvent.AgreementMade.class),
            entry("agency.agreement-ended", AgencyEvent.AgreementEnded.class),
            entry("organisation.registered", OrganisationEvent.OrganisationRegistered.class),
            entry("organisation.renamed", OrganisationEvent.OrganisationRenamed.class),
            entry("organisation.moved", OrganisationEvent.OrganisationMoved.class),
            entry("organisation.jurisdiction-set", OrganisationEvent.JurisdictionSet.class),
            entry("organisation.closed", OrganisationEvent.OrganisationClosed.class),
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
            entry("recomputation.superseded", RecomputationEvent.RecomputationSuperseded.class));

    private HouseNames() {}
}
