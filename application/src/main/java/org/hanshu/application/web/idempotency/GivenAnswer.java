package org.hanshu.application.web.idempotency;

import java.util.Map;

/**
 * An answer that was given, as far as it is given again.
 *
 * @param body its bytes, as characters of ISO 8859-1
 */
record GivenAnswer(int status, Map<String, String> headers, String body) {}
