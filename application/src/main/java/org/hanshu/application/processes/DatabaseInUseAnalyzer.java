package org.hanshu.application.processes;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two sentences, instead of a stack trace, why two processes do not go together. */
final class DatabaseInUseAnalyzer extends AbstractFailureAnalyzer<DatabaseInUse> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, DatabaseInUse cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Stop the other one first, give this one a database of its own with HANSHU_DB_URL, or run both without the"
                        + " training profile.",
                cause);
    }
}
