package org.hanshu.command.supervisioncase;

import static org.hanshu.command.supervisioncase.CaseBench.CASE;
import static org.hanshu.command.supervisioncase.CaseBench.GZ;
import static org.hanshu.command.supervisioncase.CaseBench.LIMITS;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.axonframework.test.aggregate.TestExecutor;
import org.hanshu.api.agency.KnownOrganisations;
import org.hanshu.api.agency.Organisations;
import org.hanshu.api.casefile.Party;
import org.hanshu.api.letter.SampleLetters;
import org.hanshu.api.period.Deadline;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.api.supervisioncase.CaseCorrectionCommand.AnnulCaseEntry;
import org.hanshu.api.supervisioncase.CaseCorrectionCommand.CorrectCase;
import org.hanshu.api.supervisioncase.CaseWatchCommand.NoteHearing;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AcceptCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AssignSupervisors;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConcludeInvestigation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.MissCaseDeadline;
import org.hanshu.api.vocabulary.Finding;
import org.hanshu.command.shared.EventIds;
import org.hanshu.command.shared.Limits;

/** An office in Guangzhou that works on one case from day to day; its clocks ring when their time is up. */
final class CaseOffice {

    static final Caller OFFICER = of("officer.gz", Role.OFFICER);
    static final Caller SECOND = of("officer2.gz", Role.OFFICER);
    static final Caller HEAD = of("head.gz", Role.HEAD);

    static final Personal<String> SLIP = Personal.text(new UUID(0, 77), "笔误");

    private final List<EventMessage<?>> history = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-23T01:00:00Z");
    private Limits limits = LIMITS;

    static Caller of(String actor, Role role) {
        return new Caller(actor, GZ, Set.of(), "4401", role, null);
    }

    /** Nine o'clock of this day; whatever runs out until then rings. */
    CaseOffice on(LocalDate day) {
        now = day.atTime(9, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
        for (var name : List.of("screening", "information", "assignment", "investigation", "consultation", "term-1")) {
            by(Caller.SYSTEM, new MissCaseDeadline(CASE, name));
        }
        return this;
    }

    /** Other books are in force. */
    CaseOffice under(Limits books) {
        limits = books;
        return this;
    }

    CaseOffice by(Caller caller, Command command) {
        return by(caller, command, now);
    }

    /** The same, told as having happened then. */
    CaseOffice by(Caller caller, Command command, Instant at) {
        var fixture = fixture();
        given(fixture).when(command, caller.trail(at, "HTTP")).expectSuccessfulHandlerExecution();
        fixture.getEventStore()
                .readEvents(CASE.toString())
                .asStream()
                .skip(history.size())
                .forEach(history::add);
        return this;
    }

    /** Takes the complaint in, accepts it, and sends two to look into it, who hear both sides. */
    CaseOffice investigating() {
        return by(OFFICER, CaseBench.complaint())
                .by(OFFICER, new AcceptCase(CASE))
                .by(HEAD, new AssignSupervisors(CASE, CaseBench.SUPERVISORS))
                .by(Caller.SYSTEM, new NoteHearing(CASE, Party.CLAIMANT))
                .by(Caller.SYSTEM, new NoteHearing(CASE, Party.RESPONDENT));
    }

    CaseOffice concluded(Finding finding) {
        return investigating().by(HEAD, new ConcludeInvestigation(CASE, finding, List.of(), CaseBench.TEXT));
    }

    /** What should have been said by the last entry of this sort. */
    CorrectCase correction(Class<?> of, Map<String, String> set) {
        return new CorrectCase(CASE, id(of), set, Map.of(), SLIP);
    }

    /** That the last entry of this sort should not have been made. */
    AnnulCaseEntry annulment(Class<?> of) {
        return new AnnulCaseEntry(CASE, id(of), SLIP);
    }

    void refuses(Caller caller, Command command, String code) {
        when(caller, command)
                .expectNoEvents()
                .expectException(RuleViolated.class)
                .expectExceptionMessage(code);
    }

    ResultValidator<SupervisionCase> when(Caller caller, Command command) {
        return when(caller, command, now);
    }

    ResultValidator<SupervisionCase> when(Caller caller, Command command, Instant at) {
        return given(fixture()).when(command, caller.trail(at, "HTTP"));
    }

    /** The id of the last event of this sort. */
    String id(Class<?> sort) {
        for (var n = history.size() - 1; n >= 0; n--) {
            if (sort.isInstance(history.get(n).getPayload())) {
                return EventIds.at(n);
            }
        }
        throw new IllegalArgumentException("Nothing of the kind happened: " + sort);
    }

    /** The last event of this sort. */
    <E> E last(Class<E> sort) {
        return history.stream()
                .map(EventMessage::getPayload)
                .filter(sort::isInstance)
                .map(sort::cast)
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    List<String> types() {
        return history.stream()
                .map(each -> each.getPayloadType().getSimpleName())
                .toList();
    }

    Deadline deadline(String name, String rule, LocalDate start) {
        return LIMITS.deadline(name, rule, CaseBench.TIANHE, start, now);
    }

    Instant now() {
        return now;
    }

    private TestExecutor<SupervisionCase> given(FixtureConfiguration<SupervisionCase> fixture) {
        return history.isEmpty() ? fixture.givenNoPriorActivity() : EventIds.counted(() -> fixture.given(history));
    }

    private FixtureConfiguration<SupervisionCase> fixture() {
        var clock = Clock.fixed(now, ZoneOffset.UTC);
        var fixture = new AggregateTestFixture<>(SupervisionCase.class);
        return fixture.registerInjectableResource((KnownOrganisations) Organisations::bundled)
                .registerInjectableResource(CaseBench.desk(clock))
                .registerInjectableResource(new CaseTimes(limits, clock))
                .registerInjectableResource((MadeChildren) child -> true)
                .registerInjectableResource((ChildHistories) child -> new ChildHistory(List.of(SampleLetters.issued())))
                .registerInjectableResource(new CasesWithHistory(fixture.getEventStore()))
                .registerCommandHandlerInterceptor((unitOfWork, chain) -> {
                    unitOfWork.registerCorrelationDataProvider(message -> Map.copyOf(message.getMetaData()));
                    return chain.proceed();
                });
    }
}
