package org.hanshu.benchmark;

import static org.axonframework.commandhandling.GenericCommandMessage.asCommandMessage;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.hanshu.api.shared.Caller;
import org.hanshu.api.shared.CaseId;
import org.hanshu.api.shared.Command;
import org.hanshu.api.shared.Derived;
import org.hanshu.api.shared.Money;
import org.hanshu.api.shared.OrganisationId;
import org.hanshu.api.shared.Personal;
import org.hanshu.api.shared.Region;
import org.hanshu.api.shared.Role;
import org.hanshu.api.shared.TimeOrdered;
import org.hanshu.api.supervisioncase.Claim;
import org.hanshu.api.supervisioncase.Claimant;
import org.hanshu.api.supervisioncase.Respondent;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AcceptCase;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.AssignSupervisors;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.ConcludeInvestigation;
import org.hanshu.api.supervisioncase.SupervisionCaseCommand.FileComplaint;
import org.hanshu.api.supervisioncase.Supervisor;
import org.hanshu.api.vocabulary.ApproachKind;
import org.hanshu.api.vocabulary.Cause;
import org.hanshu.api.vocabulary.Channel;
import org.hanshu.api.vocabulary.EmploymentForm;
import org.hanshu.api.vocabulary.FilerRelation;
import org.hanshu.api.vocabulary.Finding;
import org.hanshu.api.vocabulary.RespondentKind;
import org.hanshu.api.vocabulary.RespondentRole;
import org.springframework.context.ApplicationContext;

/** Lives of four commands: a complaint is filed, accepted, assigned and concluded, by one sender after the other. */
final class CaseLives {

    private static final Caller HEAD =
            new Caller("head.gz", new OrganisationId("gz-union"), Set.of(), "4401", Role.HEAD, "GZ-1");

    private final CommandGateway commands;
    private final Clock clock;

    CaseLives(ApplicationContext engine) {
        this.commands = engine.getBean(CommandGateway.class);
        this.clock = engine.getBean(Clock.class);
    }

    /** How many commands were carried out. */
    long run(int senders, Duration time) throws InterruptedException {
        var done = new AtomicLong();
        var end = System.nanoTime() + time.toNanos();
        try (var threads = Executors.newFixedThreadPool(senders)) {
            for (var n = 0; n < senders; n++) {
                threads.execute(() -> {
                    while (System.nanoTime() < end) {
                        oneLife(done);
                    }
                });
            }
            threads.shutdown();
            threads.awaitTermination(time.toSeconds() + 60, TimeUnit.SECONDS);
        }
        return done.get();
    }

    /** Takes in so many complaints. */
    void file(int senders, int count) throws InterruptedException {
        var left = new AtomicLong(count);
        try (var threads = Executors.newFixedThreadPool(senders)) {
            for (var n = 0; n < senders; n++) {
                threads.execute(() -> {
                    while (left.getAndDecrement() > 0) {
                        file();
                    }
                });
            }
            threads.shutdown();
            threads.awaitTermination(1, TimeUnit.HOURS);
        }
    }

    /** Takes in one complaint. */
    void file() {
        var command = complaint(new CaseId(TimeOrdered.id(clock.instant())));
        commands.sendAndWait(asCommandMessage(command).andMetaData(HEAD.trail(clock.instant(), "HTTP")));
    }

    private void oneLife(AtomicLong done) {
        var caseId = new CaseId(TimeOrdered.id(clock.instant()));
        var lives = List.of(
                complaint(caseId),
                new AcceptCase(caseId),
                new AssignSupervisors(
                        caseId,
                        List.of(
                                new Supervisor("officer.gz", "粤工监字2026-001"),
                                new Supervisor("officer2.gz", "粤工监字2026-002"))),
                new ConcludeInvestigation(
                        caseId,
                        Finding.VIOLATION,
                        List.of(),
                        Personal.text(Derived.TEXT.id(caseId, "finding"), "拖欠属实。")));
        for (Command command : lives) {
            commands.sendAndWait(asCommandMessage(command).andMetaData(HEAD.trail(clock.instant(), "HTTP")));
            done.incrementAndGet();
        }
    }

    private FileComplaint complaint(CaseId caseId) {
        var person = TimeOrdered.id(clock.instant());
        return new FileComplaint(
                caseId,
                ApproachKind.COMPLAINT,
                Channel.HOTLINE_12351,
                List.of(),
                clock.instant(),
                new Region("440106"),
                null,
                FilerRelation.SELF,
                List.of(new Respondent(
                        1,
                        RespondentRole.EMPLOYER,
                        RespondentKind.ORGANISATION,
                        "广州天河示例运物流第37有限公司",
                        null,
                        "91440106MA5F000369")),
                List.of(new Claimant(
                        1,
                        new Personal.Open<>(person, Personal.Kind.NAME, "周华涛"),
                        null,
                        new Personal.Open<>(person, Personal.Kind.PHONE, "19900000001"),
                        EmploymentForm.TRUCK_DRIVER,
                        null)),
                1,
                List.of(new Claim(
                        1, Cause.FREIGHT_DEFAULT, Money.of("59000.00"), null, null, null, List.of(1), List.of(1))),
                false,
                List.of(),
                Personal.text(Derived.TEXT.id(caseId, "narrative"), "货主拖欠运费59000元,平台不处理投诉。"),
                null,
                List.of());
    }
}
