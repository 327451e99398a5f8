package org.hanshu.api.legalaid;

import org.hanshu.api.shared.Personal;
import org.jspecify.annotations.Nullable;

/**
 * A worker for whom aid is applied for 申请人, with what the lawyer needs in order to reach them.
 *
 * @param n the claimant's number in the case
 */
public record AidedWorker(
        int n, @Nullable Personal<String> name, @Nullable Personal<String> phone) {}
