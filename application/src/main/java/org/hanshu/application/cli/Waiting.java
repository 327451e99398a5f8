package org.hanshu.application.cli;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.hanshu.application.cli.ImportServer.Job;

/** Asks again and again until a job has ended; a server that restarts meanwhile goes on with it. */
final class Waiting {

    private static final long PAUSE = Duration.ofMillis(250).toNanos();
    private static final int MOST_SILENCES = 240;

    private final ImportServer server;
    private final Progress progress;

    Waiting(ImportServer server, Progress progress) {
        this.server = server;
        this.progress = progress;
    }

    ImportReport until(Job job) {
        var silences = 0;
        while (true) {
            try {
                var report = server.report(job);
                silences = 0;
                progress.show(report);
                if (!report.isRunning()) {
                    return report;
                }
            } catch (Unreachable e) {
                silences++;
                if (silences > MOST_SILENCES) {
                    throw new Unable("server.silent", e.server(), job.id());
                }
            }
            LockSupport.parkNanos(PAUSE);
        }
    }
}
