package org.hanshu.command.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.hanshu.api.shared.ImportId;
import org.hanshu.api.shared.RuleViolated;
import org.hanshu.command.shared.Lookout;
import org.hanshu.command.shared.Turns;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes the waiting uploads in, one after the other. */
@Component
class ImportRunner extends Lookout {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);
    private static final int MOST_FAILURES = 5;

    private final Uploads uploads;
    private final ImportRun run;
    private final Map<ImportId, Integer> failures = new HashMap<>();

    ImportRunner(Uploads uploads, ImportRun run, @Value("${hanshu.roles:command}") Set<String> roles, Turns turns) {
        super("imports", roles, turns);
        this.uploads = uploads;
        this.run = run;
    }

    @EventListener
    void on(UploadKept kept) {
        lookNow();
    }

    @Override
    protected void look() {
        for (var importId : uploads.waiting()) {
            if (isRunning()) {
                take(importId);
            }
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
