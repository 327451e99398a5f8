package org.hanshu.command.imports;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.hanshu.api.shared.ImportId;
import org.hanshu.api.shared.RuleViolated;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the waiting uploads in, one after the other, where commands are decided; after a restart it goes on. */
@Component
class ImportRunner implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);
    private static final int MOST_FAILURES = 5;
    private static final int SECONDS_BETWEEN_LOOKS = 2;
    private static final int SECONDS_TO_STOP = 6;

    private final Uploads uploads;
    private final ImportRun run;
    private final boolean decides;
    private final Map<ImportId, Integer> failures = new HashMap<>();
    private volatile @Nullable ScheduledExecutorService worker;

    ImportRunner(Uploads uploads, ImportRun run, @Value("${hanshu.roles:command}") Set<String> roles) {
        this.uploads = uploads;
        this.run = run;
        this.decides = roles.contains("command");
    }

    @Override
    public void start() {
        if (decides && !isRunning()) {
            var fresh = Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "imports"));
            worker = fresh;
            var unused = fresh.scheduleWithFixedDelay(this::takeWaiting, 0, SECONDS_BETWEEN_LOOKS, SECONDS);
        }
    }

    @Override
    public void stop() {
        var last = worker;
        worker = null;
        if (last != null) {
            last.shutdown();
            try {
                if (!last.awaitTermination(SECONDS_TO_STOP, SECONDS)) {
                    last.shutdownNow();
                }
            } catch (InterruptedException e) {
                last.shutdownNow();
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return worker != null;
    }

    @EventListener
    void on(UploadKept kept) {
        var current = worker;
        if (current != null) {
            current.execute(this::takeWaiting);
        }
    }

    private void takeWaiting() {
        try {
            for (var importId : uploads.waiting()) {
                if (isRunning()) {
                    take(importId);
                }
            }
        } catch (RuntimeException e) {
            LOG.warn("The waiting imports cannot be seen now: {}", e.toString());
        }
    }

    private void take(ImportId importId) {
        try {
            var upload = uploads.find(importId);
            if (upload.isEmpty() || run.takeIn(upload.get(), () -> !isRunning())) {
                uploads.forget(importId);
                failures.remove(importId);
            }
        } catch (RuntimeException e) {
            if (isRunning()) {
                failed(importId, e);
            }
        }
    }

    /** The next look tries again; what fails time after time, while the store can be reached, is given up. */
    private void failed(ImportId importId, RuntimeException e) {
        LOG.warn("Import {} stopped and will be tried again", importId, e);
        if (failures.merge(importId, 1, Integer::sum) >= MOST_FAILURES) {
            run.giveUp(
                    importId,
                    e instanceof RuleViolated violated
                            ? violated.refusal().code()
                            : e.getClass().getSimpleName());
            uploads.forget(importId);
            failures.remove(importId);
        }
    }
}
