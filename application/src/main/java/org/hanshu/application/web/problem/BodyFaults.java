package org.hanshu.application.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.PropertyBindingException;
import tools.jackson.databind.exc.ValueInstantiationException;

/** A body that cannot be read as what the request needs; the answer names the field where one can be named. */
final class BodyFaults implements ProblemSource {

    @Override
    public Optional<Problem> of(Exception thrown, HttpServletRequest request) {
        if (!(thrown instanceof HttpMessageNotReadableException)) {
            return Optional.empty();
        }
        return Causes.find(thrown, JacksonException.class)
                .map(BodyFaults::problem)
                .or(() -> Optional.of(Problem.of(400, "request.body-missing")));
    }

    private static Problem problem(JacksonException fault) {
        if (fault instanceof StreamConstraintsException) {
            return Problem.of(400, "request.body-beyond-limits");
        }
        var field = path(fault);
        return fieldProblem(fault, field)
                .map(found -> Problem.ofFields("request.invalid", List.of(found)))
                .orElseGet(() -> Problem.of(400, "request.body-unreadable", place(fault)));
    }

    private static Optional<FieldProblem> fieldProblem(JacksonException fault, String field) {
        return switch (fault) {
            case PropertyBindingException unknown -> Optional.of(FieldProblem.of(field, "field.unknown", Map.of()));
            case InvalidFormatException wrong ->
                Optional.of(WantedType.of(wrong.getTargetType(), true).at(field));
            case MismatchedInputException wrong ->
                field.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                WantedType.of(wrong.getTargetType(), false).at(field));
            case InputCoercionException tooLarge ->
                Optional.of(WantedType.of(tooLarge.getTargetType(), true).at(field));
            case ValueInstantiationException wrong ->
                Optional.of(WantedType.of(wrong.getType().getRawClass(), true).at(field));
            default -> Optional.empty();
        };
    }

    private static String path(JacksonException fault) {
        return fault.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static Map<String, String> place(JacksonException fault) {
        var location = fault.getLocation();
        return location == null
                ? Map.of("line", "?", "column", "?")
                : Map.of(
                        "line", Integer.toString(location.getLineNr()),
                        "column", Integer.toString(location.getColumnNr()));
    }
}
