package org.hanshu.application.web.problem;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field of a request.
 *
 * @param field its path in the body, for instance {@code claims[0].amount}, or a parameter's or header's name
 * @param code what is wrong, as the bundles name it
 * @param message the words, where they are known already
 */
public record FieldProblem(
        String field,
        String code,
        Map<String, String> arguments,
        @Nullable String message) {

    public FieldProblem {
        arguments = Map.copyOf(arguments);
    }

    /** With words from the bundles. */
    public static FieldProblem of(String field, String code, Map<String, String> arguments) {
        return new FieldProblem(field, code, arguments, null);
    }

    /** With words that somebody else chose for this reader. */
    public static FieldProblem said(String field, String message) {
        return new FieldProblem(field, "", Map.of(), message);
    }
}
