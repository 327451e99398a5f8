package org.hanshu.application.roles;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two sentences, instead of a stack trace, why the process does not start. */
class RolesCannotWorkAnalyzer extends AbstractFailureAnalyzer<RolesCannotWork> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, RolesCannotWork cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Leave HANSHU_ROLES out to run everything in one process: command,saga,query,portal.",
                cause);
    }
}
