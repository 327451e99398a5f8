package org.hanshu.application.web.idempotency;

/** What a key holds for: one account, one path. */
record KeyedRequest(String account, String path, String key) {}
