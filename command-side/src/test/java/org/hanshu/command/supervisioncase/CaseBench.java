package org.hanshu.command.supervisioncase;

import static org.hanshu.api.letter.SampleLetters.issued;
import static org.hanshu.api.shared.Personal.text;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.hanshu.api.agency.KnownOrganisations;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Reference;
import org.hanshu.api.shared.Region;
import org.hanshu.api.shared.Role;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.api.supervisioncase.Respondent;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.FileComplaint;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.CaseDeadlineSet;
import org.hanshu.api.supervisioncase.SupervisionCaseEvent.ComplaintFiled;
import org.hanshu.api.supervisioncase.Supervisor;
import org.hanshu.api.vocabulary.ApproachKind;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.Channel;
import org.hanshu.api.vocabulary.EmploymentForm;
import org.hanshu.api.vocabulary.FilerRelation;
import org.hanshu.api.vocabulary.RespondentKind;
import org.hanshu.api.vocabulary.RespondentRole;
import org.hanshu.command.shared.BundledLimits;
import org.hanshu.command.shared.Limits;

/** One worked case and the people around it, for the tests of this package. */
final class CaseBench {

    static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final Reference NUMBER = new Reference("HOTLINE_12351", "GD2026111000001");
    static final CaseId CASE = CaseId.of(NUMBER);
    static final CaseId EARLIER = new CaseId(new UUID(0, 9));
    static final UUID LETTER = new UUID(0, 1);
    static final UUID SECOND_LETTER = new UUID(0, 2);
    static final Personal<String> TEXT = text(new UUID(0, 3), "拖欠属实。");
    static final Region TIANHE = new Region("440106");
    static final OrganisationId GZ = new OrganisationId("gz-union");
    static final OrganisationId SN = new OrganisationId("sn-union");

    static final Map<String, String> CLERK = trail("clerk.gz", GZ, Role.CLERK);
    static final Map<String, String> OFFICER = trail("officer.gz", GZ, Role.OFFICER);
    static final Map<String, String> HEAD = trail("head.gz", GZ, Role.HEAD);
    static final Map<String, String> HEAD_SN = trail("head.sn", SN, Role.HEAD);
    static final Map<String, String> PARTNER = trail("partner.hrss", new OrganisationId("gz-hrss"), Role.PARTNER);
    static final Map<String, String> SYSTEM = Caller.SYSTEM.trail(NOW, "SAGA");

    static final Limits LIMITS = BundledLimits.load();
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    static final List<Supervisor> SUPERVISORS =
            List.of(new Supervisor("officer.gz", "粤监001"), new Supervisor("officer2.gz", "粤监002"));

    private CaseBench() {}

    static IntakeDesk desk() {
        return desk(CLOCK);
    }

    static IntakeDesk desk(Clock clock) {
        return new IntakeDesk(Organisations::bundled, clock, () -> 123, new OneKnown());
    }

    static FixtureConfiguration<SupervisionCase> supervisionCase() {
        return supervisionCase(caseId -> List.of());
    }

    /** The worked case among others. */
    static FixtureConfiguration<SupervisionCase> supervisionCase(OtherCases others) {
        return supervisionCase(others, child -> new ChildHistory(List.of(issued())));
    }

    /** The worked case with such children. */
    static FixtureConfiguration<SupervisionCase> having(ChildHistories children) {
        return supervisionCase(caseId -> List.of(), children);
    }

    static FixtureConfiguration<SupervisionCase> supervisionCase(OtherCases others, ChildHistories children) {
        return new AggregateTestFixture<>(SupervisionCase.class)
                .registerInjectableResource((KnownOrganisations) Organisations::bundled)
                .registerInjectableResource(others)
                .registerInjectableResource(children)
                .registerInjectableResource(desk())
                .registerInjectableResource(new CaseTimes(LIMITS, CLOCK))
                .registerInjectableResource((MadeChildren) SECOND_LETTER::equals);
    }

    static Map<String, String> trail(String account, OrganisationId organisation, Role role) {
        return new HashMap<>(new Caller(account, organisation, Set.of(), "", role, null).trail(NOW, "HTTP"));
    }

    static FileComplaint complaint() {
        return complaint(TIANHE, "道路货运", "a-new-story");
    }

    static FileComplaint complaint(Region region, String industry, String mark) {
        return complaint(region, industry, mark, List.of(NUMBER), NOW.minusSeconds(3600), 1);
    }

    static FileComplaint complaint(
            Region region, String industry, String mark, List<Reference> references, Instant receivedAt, int affected) {
        return new FileComplaint(
                CASE,
                ApproachKind.COMPLAINT,
                Channel.HOTLINE_12351,
                references,
                receivedAt,
                region,
                industry,
                FilerRelation.SELF,
                List.of(employer()),
                List.of(driver()),
                affected,
                List.of(claim(1, Cause.FREIGHT_DEFAULT), claim(2, Cause.SOCIAL_INSURANCE)),
                false,
                List.of(),
                TEXT,
                mark,
                List.of());
    }

    static ComplaintFiled filed() {
        return filed(ApproachKind.COMPLAINT, GZ);
    }

    static ComplaintFiled filed(ApproachKind kind, OrganisationId filer) {
        return filed(kind, filer, 1);
    }

    static ComplaintFiled filed(ApproachKind kind, OrganisationId filer, int workersAffected) {
        var told = complaint();
        return filed(kind, filer, told.respondents(), told.claimants(), workersAffected, told.claims());
    }

    /** A complaint of these, about this. */
    static ComplaintFiled filed(List<Claimant> claimants, int workersAffected, List<Claim> claims) {
        return filed(ApproachKind.COMPLAINT, GZ, complaint().respondents(), claimants, workersAffected, claims);
    }

    static ComplaintFiled filed(
            ApproachKind kind,
            OrganisationId filer,
            List<Respondent> respondents,
            List<Claimant> claimants,
            int workersAffected,
            List<Claim> claims) {
        var told = complaint();
        return new ComplaintFiled(
                CASE,
                "穗工案2026-000123",
                kind,
                told.channel(),
                told.references(),
                told.receivedAt(),
                told.region(),
                told.industry(),
                GZ,
                filer,
                told.filedBy(),
                respondents,
                claimants,
                workersAffected,
                claims,
                claimants.isEmpty(),
                told.mayBeNamedTo(),
                told.narrative(),
                told.warnings());
    }

    static CaseDeadlineSet clock(String name, String rule) {
        return new CaseDeadlineSet(CASE, deadline(name, rule));
    }

    static Deadline deadline(String name, String rule) {
        return LIMITS.deadline(name, rule, TIANHE, TODAY, NOW);
    }

    private static Respondent employer() {
        return new Respondent(
                1,
                RespondentRole.EMPLOYER,
                RespondentKind.ORGANISATION,
                "广州天河示例运物流第37有限公司",
                null,
                "91440106MA5F000369");
    }

    private static Claimant driver() {
        var phone = new Personal.Open<>(new UUID(0, 4), Personal.Kind.PHONE, "19900000001");
        return new Claimant(1, null, null, phone, EmploymentForm.TRUCK_DRIVER, null);
    }

    private static Claim claim(int n, Cause cause) {
        return new Claim(n, cause, Money.of("59000.00"), null, null, null, List.of(1), List.of(1));
    }

    /** Knows one earlier story. */
    private static final class OneKnown implements KnownComplaints {

        @Override
        public Optional<CaseId> find(String mark) {
            return mark.startsWith("an-old-story@") ? Optional.of(EARLIER) : Optional.empty();
        }

        @Override
        public void remember(String mark, CaseId caseId) {}
    }
}
