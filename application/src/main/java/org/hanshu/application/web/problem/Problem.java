package org.hanshu.application.web.problem;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not carried out: a code and arguments; the words stand in the bundles.
 *
 * @param retryAfter when it is worth trying again, where time alone helps
 */
public record Problem(
        int status,
        String code,
        Map<String, String> arguments,
        List<FieldProblem> fields,
        @Nullable Duration retryAfter) {

    public Problem {
        arguments = Map.copyOf(arguments);
        fields = List.copyOf(fields);
    }

    public static Problem of(int status, String code) {
        return new Problem(status, code, Map.of(), List.of(), null);
    }

    public static Problem of(int status, String code, Map<String, String> arguments) {
        return new Problem(status, code, arguments, List.of(), null);
    }

    /** The request's fields are at fault. */
    public static Problem ofFields(String code, List<FieldProblem> fields) {
        return new Problem(400, code, Map.of(), fields, null);
    }

    public Problem retryAfter(Duration pause) {
        return new Problem(status, code, arguments, fields, pause);
    }
}
