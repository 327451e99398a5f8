package org.hanshu.api.supervisioncase;

import org.jspecify.annotations.Nullable;

/** A labour-law supervisor 监督员 on a case: the account and the certificate shown. */
public record Supervisor(String account, @Nullable String certificate) {}
