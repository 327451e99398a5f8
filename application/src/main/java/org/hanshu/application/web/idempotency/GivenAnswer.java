package org.hanshu.application.web.idempotency;

import java.util.Map;

/** An answer that was given, as far as it is given again. */
record GivenAnswer(int status, Map<String, String> headers, byte[] body) {}
