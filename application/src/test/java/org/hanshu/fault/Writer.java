package org.hanshu.fault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.hanshu.support.Office;
import org.hanshu.support.Office.Answer;

/** An outside client that takes cases from the call to the served letter, and says every change again until it is answered. */
final class Writer implements Runnable {

    /** The three who take a case through, and who is assigned to it. */
    record Desks(Office clerk, Office officer, Office head, String supervisors) {}

    /** A change that was answered: nothing may lose it, and nothing may do it twice. */
    record Acknowledged(String key, String eventType, String id) {}

    @SuppressWarnings("InlineFormatString") // long enough to stand by itself
    private static final String COMPLAINT = """
            {'channel': 'WEB', 'externalNumber': '%s', 'receivedAt': '2026-11-10T07:12:00+08:00', 'region': '440106',
             'employer': {'name': '广州天河示例运物流第37有限公司'}, 'workersAffected': 1, 'causes': ['FREIGHT_DEFAULT'],
             'complainant': {'anonymous': true, 'phone': '199%s', 'employmentForm': 'TRUCK_DRIVER'},
             'claimedAmount': '59000.00', 'narrative': '货主拖欠运费%s元。', 'occurredOn': '2026-09-28'}""";

    private static final String LETTER = """
            {'kind': 'PROMPT', 'addressee': {'name': '广州天河示例运物流第37有限公司'}, 'facts': '拖欠运费。',
             'legalBasis': ['工会法第二十三条'],
             'demands': [{'problem': '拖欠运费', 'demand': '付清', 'amount': '59000.00', 'persons': 1}]}""";

    private final Office clerk;
    private final Office officer;
    private final Office head;
    private final String supervisors;
    private final Supplier<String> today;
    private final int number;
    private final Queue<Acknowledged> acknowledged;
    private final Queue<String> faults;
    private final AtomicBoolean stop;

    Writer(String address, int number, Queue<Acknowledged> acknowledged, Queue<String> faults, AtomicBoolean stop) {
        this(new Office(address, "clerk.gz"), number, acknowledged, faults, stop);
    }

    private Writer(
            Office clerk, int number, Queue<Acknowledged> acknowledged, Queue<String> faults, AtomicBoolean stop) {
        this(
                new Desks(clerk, clerk.as("officer.gz"), clerk.as("head.gz"), "'officer.gz', 'officer2.gz'"),
                () -> dayOfTraining(clerk),
                number,
                acknowledged,
                faults,
                stop);
    }

    Writer(
            Desks desks,
            Supplier<String> today,
            int number,
            Queue<Acknowledged> acknowledged,
            Queue<String> faults,
            AtomicBoolean stop) {
        this.clerk = desks.clerk();
        this.officer = desks.officer();
        this.head = desks.head();
        this.supervisors = desks.supervisors();
        this.today = today;
        this.number = number;
        this.acknowledged = acknowledged;
        this.faults = faults;
        this.stop = stop;
    }

    private static String dayOfTraining(Office clerk) {
        var told = clerk.get("/api/v1/training/clock");
        if (told.status() != 200) {
            throw new UncheckedIOException(new IOException("Nobody says what day it is"));
        }
        return told.text("/now").substring(0, 10);
    }

    @Override
    public void run() {
        for (var n = 0; !stop.get() && faults.isEmpty(); n++) {
            try {
                oneCase(n);
            } catch (Stopped e) {
                return;
            } catch (RuntimeException | AssertionError e) {
                faults.add(e.toString());
            }
        }
    }

    private void oneCase(int n) {
        var external = "KILL-" + number + "-" + n;
        var phone = "%03d%05d".formatted(number, n);
        var filed = change(clerk, "/api/v1/cases", COMPLAINT.formatted(external, phone, external), "case.filed");
        var path = "/api/v1/cases/" + filed;
        change(officer, path + "/accept", "{}", "case.accepted");
        change(head, path + "/assign", "{'supervisors': [" + supervisors + "]}", "case.supervisors-assigned");
        change(head, path + "/conclude", "{'finding': 'VIOLATION', 'text': '属实'}", "case.investigation-concluded");
        var letter = "/api/v1/letters/" + change(officer, path + "/letters", LETTER, "letter.drafted");
        change(head, letter + "/approve", "{}", "letter.approved");
        change(head, letter + "/issue", "{}", "letter.issued");
        var day = retried(today);
        change(officer, letter + "/serve", "{'method': 'IN_PERSON', 'servedOn': '" + day + "'}", "letter.served");
    }

    private String change(Office who, String path, String body, String eventType) {
        var key = UUID.randomUUID().toString();
        var answer = answered(() -> who.post(path, body, "Idempotency-Key", key));
        if (answer.status() / 100 != 2) {
            throw new IllegalStateException(
                    path + " → " + answer.status() + " " + answer.response().body());
        }
        var id = answer.text("/id");
        acknowledged.add(new Acknowledged(key, eventType, id));
        return id;
    }

    private Answer answered(Supplier<Answer> request) {
        while (true) {
            var answer = retried(request);
            if (answer.status() != 503 && !isStillRunning(answer)) {
                return answer;
            }
            pause();
        }
    }

    private <T> T retried(Supplier<T> request) {
        while (true) {
            try {
                return request.get();
            } catch (UncheckedIOException e) {
                pause(); // The engine is down: it is asked again.
            }
        }
    }

    private void pause() {
        if (stop.get()) {
            throw new Stopped();
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }

    private static boolean isStillRunning(Answer answer) {
        return answer.status() == 409 && answer.text("/type").endsWith("idempotency.running");
    }

    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
