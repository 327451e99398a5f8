package org.hanshu.application.vault;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says in a few sentences, instead of a stack trace, why nothing is started on a wrong master key. */
class WrongMasterKeyAnalyzer extends AbstractFailureAnalyzer<WrongMasterKey> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, WrongMasterKey cause) {
        return new FailureAnalysis(
                cause.getMessage() + ". Nothing was changed.",
                "Put the right file back (HANSHU_MASTER_KEY_FILE). To replace the key by a new one, name the file of the"
                        + " former key too (HANSHU_OTHER_MASTER_KEY_FILE), as in operations.md.",
                cause);
    }
}
