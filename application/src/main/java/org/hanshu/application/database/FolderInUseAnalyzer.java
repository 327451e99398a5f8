package org.hanshu.application.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two sentences, instead of a stack trace, that the folder is taken. */
class FolderInUseAnalyzer extends AbstractFailureAnalyzer<FolderInUse> {
    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, FolderInUse cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Stop that one first, or give this one a folder of its own with HANSHU_DATA.",
                cause);
    }
}
