package org.hanshu.application.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.BindException;
import org.springframework.validation.Errors;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Values that break a constraint, each named by its path. */
final class InvalidFields implements ProblemSource {

    @Override
    public Optional<Problem> of(Exception thrown, HttpServletRequest request) {
        return switch (thrown) {
            case BindException body -> Optional.of(problem(inBody(body).toList()));
            case HandlerMethodValidationException call ->
                Optional.of(problem(call.getParameterValidationResults().stream()
                        .flatMap(InvalidFields::inParameter)
                        .toList()));
            default -> Optional.empty();
        };
    }

    private static Problem problem(List<FieldProblem> fields) {
        return Problem.ofFields("request.invalid", fields);
    }

    private static Stream<FieldProblem> inBody(Errors body) {
        return Stream.concat(
                body.getFieldErrors().stream().map(error -> broken(error.getField(), error, error.getRejectedValue())),
                body.getGlobalErrors().stream().map(error -> broken("", error, null)));
    }

    private static Stream<FieldProblem> inParameter(ParameterValidationResult result) {
        if (result instanceof ParameterErrors errors) {
            return inBody(errors);
        }
        var name = Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "");
        return result.getResolvableErrors().stream().map(error -> broken(name, error, result.getArgument()));
    }

    /** In our own words where the constraint's are about programs or, of a text, about how many there are. */
    private static FieldProblem broken(String field, MessageSourceResolvable error, @Nullable Object value) {
        var constraint = constraint(error);
        if (constraint.equals("NotNull")) {
            return FieldProblem.of(field, "field.missing", Map.of());
        }
        return constraint.equals("Size") && value instanceof CharSequence
                ? FieldProblem.of(field, "value.length", bounds(error))
                : FieldProblem.said(field, Objects.requireNonNullElse(error.getDefaultMessage(), ""));
    }

    private static String constraint(MessageSourceResolvable error) {
        var codes = error.getCodes();
        return codes == null || codes.length == 0 ? "" : codes[codes.length - 1];
    }

    /** A constraint's attributes stand after what it is about, by name: max, min. */
    private static Map<String, String> bounds(MessageSourceResolvable error) {
        var arguments = Objects.requireNonNull(error.getArguments());
        return Map.of("least", String.valueOf(arguments[2]), "most", String.valueOf(arguments[1]));
    }
}
