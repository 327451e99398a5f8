package org.hanshu.application.database;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in two sentences, instead of a stack trace, that a container's image needs a database beside it. */
class NoDatabaseAnalyzer extends AbstractFailureAnalyzer<NoDatabase> {
    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, NoDatabase cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Name a PostgreSQL 18 with HANSHU_DB_URL (jdbc:postgresql://host:5432/hanshu), HANSHU_DB_USER and"
                        + " HANSHU_DB_PASSWORD, or run the whole hanshu.jar, which brings one.",
                cause);
    }
}
