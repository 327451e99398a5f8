package org.hanshu.application.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hanshu.application.web.problem.FieldProblem;
import org.hanshu.application.web.problem.Problem;
import org.hanshu.application.web.problem.Rejected;
import org.jspecify.annotations.Nullable;

/** What the headers of a request say about the change it asks for; one that is not written as it must be is refused. */
public final class RequestHeaders {

    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    public static final String REQUEST_ID = "X-Request-Id";

    private static final String IF_MATCH = "If-Match";
    private static final String CLIENT = "Hanshu-Client";
    private static final Pattern VERSION = Pattern.compile("\"?(\\d{1,18})\"?");

    private RequestHeaders() {}

    /** The version that the sender has seen; {@code *} is any. */
    public static @Nullable Long expectedVersion(HttpServletRequest request) {
        var header = request.getHeader(IF_MATCH);
        if (header == null || header.strip().equals("*")) {
            return null;
        }
        var version = VERSION.matcher(header.strip());
        if (!version.matches()) {
            throw malformed(IF_MATCH);
        }
        return Long.valueOf(version.group(1));
    }

    public static @Nullable String idempotencyKey(HttpServletRequest request) {
        return visible(request, IDEMPOTENCY_KEY, 200);
    }

    /** The platform through which the request came. */
    public static @Nullable String client(HttpServletRequest request) {
        return visible(request, CLIENT, 100);
    }

    public static Rejected malformed(String header) {
        var field = FieldProblem.of(header, "header." + header.toLowerCase(Locale.ROOT), Map.of());
        return new Rejected(Problem.ofFields("request.invalid", List.of(field)));
    }

    private static @Nullable String visible(HttpServletRequest request, String header, int longest) {
        var value = request.getHeader(header);
        if (value != null && !value.matches("[\\x20-\\x7e]{1," + longest + "}")) {
            throw malformed(header);
        }
        return value;
    }
}
