package org.hanshu.command.legalaid;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.instanceOf;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.FeatureMatcher;
import org.hamcrest.Matcher;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineMet;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineSet;
import org.hanshu.api.child.ChildClockEvent.ChildDeadlineVoided;
import org.hanshu.api.legalaid.AidForm;
import org.hanshu.api.legalaid.AidedWorker;
import org.hanshu.api.legalaid.DenialReason;
import org.hanshu.api.legalaid.FastTrackGround;
import org.hanshu.api.legalaid.HardshipGround;
import org.hanshu.api.legalaid.LegalAidCommand.ApplyForLegalAid;
import org.hanshu.api.legalaid.LegalAidEvent.LawyerAssigned;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidApplied;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidCompleted;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidDenied;
import org.hanshu.api.legalaid.LegalAidEvent.LegalAidGranted;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.LegalAidId;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Region;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.shared.Trail;
import org.hanshu.api.supervisioncase.ChildKind;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.command.shared.Assignees;
import org.hanshu.command.shared.BundledLimits;
import org.hanshu.command.shared.EventIds;
import org.hanshu.command.shared.Limits;
import org.jspecify.annotations.Nullable;

/** An office in Guangzhou where workers are given legal aid. */
final class AidOffice {

    static final UUID ID = new UUID(0, 5);
    static final LegalAidId AID = new LegalAidId(ID);
    static final CaseId CASE = new CaseId(new UUID(0, 6));
    static final OrganisationId GUANGZHOU = new OrganisationId("gz-union");
    static final Region TIANHE = new Region("440106");
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final Personal<String> TEXT = Personal.text(new UUID(0, 7), "话");
    static final Caller OFFICER = of("officer.gz", Role.OFFICER);
    static final Caller HEAD = of("head.gz", Role.HEAD);
    static final Caller LAWYER = of("lawyer.gz", Role.LAWYER);
    static final Limits LIMITS = BundledLimits.load();

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private final List<GenericEventMessage<?>> history = new ArrayList<>();
    private Instant now = morningOf(MONDAY);
    private Limits limits = LIMITS;

    static Caller of(String actor, Role role) {
        return new Caller(actor, GUANGZHOU, Set.of(), "4401", role, null);
    }

    static Instant morningOf(LocalDate day) {
        return day.atTime(9, 0).atZone(BEIJING).toInstant();
    }

    static ApplyForLegalAid application(
            @Nullable HardshipGround ground, @Nullable LocalDate limitation, Cause... causes) {
        return application(List.of(worker(1)), ground, limitation, causes);
    }

    static ApplyForLegalAid application(
            List<AidedWorker> workers,
            @Nullable HardshipGround ground,
            @Nullable LocalDate limitation,
            Cause... causes) {
        return new ApplyForLegalAid(
                AID,
                CASE,
                GUANGZHOU,
                TIANHE,
                workers,
                causes.length == 0 ? List.of() : List.of(1),
                List.of(causes),
                List.of(AidForm.ARBITRATION),
                ground,
                limitation,
                null,
                TEXT);
    }

    static AidedWorker worker(int n) {
        return new AidedWorker(n, Personal.text(new UUID(1, n), "罗秋菊"), null);
    }

    static LegalAidApplied applied(ApplyForLegalAid told, FastTrackGround... fast) {
        return new LegalAidApplied(
                ID,
                told.owner(),
                List.of(told.caseId()),
                told.region(),
                told.workers(),
                told.claims(),
                told.causes(),
                told.forms(),
                told.ground(),
                told.limitationEndsOn(),
                List.of(fast),
                told.offer(),
                told.text());
    }

    static ChildDeadlineSet set(String name, String rule, LocalDate start) {
        return set(name, rule, start, start);
    }

    static ChildDeadlineSet set(String name, String rule, LocalDate start, LocalDate today) {
        return new ChildDeadlineSet(ID, ChildKind.LEGAL_AID, deadline(name, rule, start, today));
    }

    static Deadline deadline(String name, String rule, LocalDate start, LocalDate today) {
        return LIMITS.deadline(name, rule, TIANHE, start, morningOf(today));
    }

    static ChildDeadlineMet met(String name) {
        return new ChildDeadlineMet(ID, ChildKind.LEGAL_AID, name, false);
    }

    static ChildDeadlineVoided voided(String name, String why) {
        return new ChildDeadlineVoided(ID, ChildKind.LEGAL_AID, name, why);
    }

    /** This happened before, by this person. */
    AidOffice after(Caller actor, Object... events) {
        Stream.of(events)
                .map(event -> new GenericEventMessage<>(event, actor.trail(now, "HTTP")))
                .forEach(history::add);
        return this;
    }

    /** An ordinary application of somebody with little income, about social insurance. */
    AidOffice applied() {
        return after(
                OFFICER,
                applied(application(HardshipGround.LOW_INCOME, null, Cause.SOCIAL_INSURANCE)),
                set("aid-check", "legal-aid.check", MONDAY));
    }

    /** An application about wages, which goes by the fast track. */
    AidOffice appliedForWages() {
        return after(
                OFFICER,
                applied(
                        application(HardshipGround.MIGRANT_WORKER, null, Cause.UNPAID_WAGES),
                        FastTrackGround.WAGE_ARREARS),
                set("aid-check", "legal-aid.check", MONDAY));
    }

    AidOffice complete() {
        return after(
                OFFICER,
                new LegalAidCompleted(ID, HardshipGround.LOW_INCOME, true),
                met("aid-check"),
                set("aid-decision", "legal-aid.decision", MONDAY));
    }

    AidOffice denied() {
        var objecting = deadline("aid-objecting", "legal-aid.objecting", MONDAY, MONDAY);
        return applied()
                .complete()
                .after(
                        HEAD,
                        new LegalAidDenied(ID, DenialReason.NO_HARDSHIP, TEXT, "广州市司法局", objecting.due()),
                        met("aid-decision"),
                        new ChildDeadlineSet(ID, ChildKind.LEGAL_AID, objecting));
    }

    AidOffice granted() {
        return applied()
                .complete()
                .after(
                        HEAD,
                        new LegalAidGranted(ID, null),
                        met("aid-decision"),
                        set("aid-assignment", "legal-aid.assign", MONDAY));
    }

    AidOffice assigned() {
        return granted().after(HEAD, new LawyerAssigned(ID, "lawyer.gz"), met("aid-assignment"));
    }

    AidOffice on(LocalDate day) {
        return at(morningOf(day));
    }

    /** Other books are in force. */
    AidOffice under(Limits books) {
        limits = books;
        return this;
    }

    AidOffice at(Instant time) {
        now = time;
        return this;
    }

    ResultValidator<LegalAid> when(Caller caller, Command command) {
        return when(command, caller.trail(now, "HTTP"));
    }

    /** Somebody enters it now and tells when it happened. */
    ResultValidator<LegalAid> whenTold(Instant happened, Caller caller, Command command) {
        var trail = caller.trail(happened, "HTTP");
        trail.put(Trail.TOLD, "true");
        return when(command, trail);
    }

    ResultValidator<LegalAid> whenSeen(long version, Caller caller, Command command) {
        var trail = caller.trail(now, "HTTP");
        trail.put(Trail.EXPECTED_VERSION, Long.toString(version));
        return when(command, trail);
    }

    void refuses(Caller caller, Command command, String code) {
        when(caller, command).expectNoEvents().expectException(refusal(code));
    }

    /** The refusal with this code. */
    static Matcher<Object> refusal(String code) {
        return allOf(instanceOf(RuleViolated.class), new FeatureMatcher<Object, String>(equalTo(code), "code", "code") {
            @Override
            protected String featureValueOf(Object refused) {
                return ((RuleViolated) refused).refusal().code();
            }
        });
    }

    private ResultValidator<LegalAid> when(Command command, Map<String, ?> trail) {
        var fixture = fixture();
        var given = history.isEmpty() ? fixture.givenNoPriorActivity() : EventIds.counted(() -> fixture.given(history));
        return given.when(command, trail);
    }

    /** Two work as lawyers; one of them supervises the case, as nobody should. */
    private FixtureConfiguration<LegalAid> fixture() {
        Assignees lawyers = (account, as) -> as == Role.LAWYER
                && List.of("lawyer.gz", "lawyer2.gz", "both.gz").contains(account);
        CaseCrew crew = (caseId, trail) -> List.of("officer.gz", "both.gz");
        return new AggregateTestFixture<>(LegalAid.class)
                .registerInjectableResources(limits, Clock.fixed(now, BEIJING), lawyers, crew)
                .registerCommandHandlerInterceptor((unitOfWork, chain) -> {
                    unitOfWork.registerCorrelationDataProvider(message -> Map.copyOf(message.getMetaData()));
                    return chain.proceed();
                });
    }
}
