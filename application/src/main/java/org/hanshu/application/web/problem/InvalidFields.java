package org.hanshu.application.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.validation.BindException;
import org.springframework.validation.Errors;
import org.springframework.validation.ObjectError;
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
                body.getFieldErrors().stream().map(error -> FieldProblem.said(error.getField(), message(error))),
                body.getGlobalErrors().stream().map(error -> FieldProblem.said("", message(error))));
    }

    private static Stream<FieldProblem> inParameter(ParameterValidationResult result) {
        if (result instanceof ParameterErrors errors) {
            return inBody(errors);
        }
        var name = Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "");
        return result.getResolvableErrors().stream()
                .map(error -> FieldProblem.said(name, Objects.requireNonNullElse(error.getDefaultMessage(), "")));
    }

    private static String message(ObjectError error) {
        return Objects.requireNonNullElse(error.getDefaultMessage(), "");
    }
}
