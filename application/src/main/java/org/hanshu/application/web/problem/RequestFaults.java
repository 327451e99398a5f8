package org.hanshu.application.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** A request that does not fit any endpoint, or not this one. */
final class RequestFaults implements ProblemSource {

    @Override
    public Optional<Problem> of(Exception thrown, HttpServletRequest request) {
        if (SlowSender.isCauseOf(thrown)) {
            return Optional.of(Problem.of(408, "request.408"));
        }
        return Optional.ofNullable(
                switch (thrown) {
                    case Rejected rejected -> rejected.problem();
                    case MethodArgumentTypeMismatchException wrong -> mismatch(wrong);
                    case MissingServletRequestParameterException missing -> missing(missing.getParameterName());
                    case MissingServletRequestPartException missing -> missing(missing.getRequestPartName());
                    case MissingRequestHeaderException missing -> missing(missing.getHeaderName());
                    case MaxUploadSizeExceededException tooLarge -> Problem.of(413, "request.file-too-large");
                    case InvalidParameterException wrong -> unreadable(wrong.getErrorCode());
                    case MultipartException broken -> Problem.of(400, "request.multipart-unreadable");
                    case RequestRejectedException rejected -> Problem.of(400, "request.rejected");
                    case AuthenticationServiceException away ->
                        Problem.of(503, "request.503").retryAfter(Duration.ofSeconds(10));
                    case AuthenticationException nobody -> Problem.of(401, "request.401");
                    case AccessDeniedException denied -> Problem.of(403, "request.403");
                    case ErrorResponse known ->
                        Problem.of(
                                known.getStatusCode().value(),
                                "request." + known.getStatusCode().value());
                    default -> null;
                });
    }

    /** The server read the form itself, before a controller asked for it. */
    private static Problem unreadable(int status) {
        return status == 413
                ? Problem.of(413, "request.file-too-large")
                : Problem.of(400, "request.multipart-unreadable");
    }

    private static Problem mismatch(MethodArgumentTypeMismatchException wrong) {
        if (wrong.getParameter().hasParameterAnnotation(PathVariable.class)) {
            return Problem.of(404, "shared.not-found");
        }
        return Problem.ofFields(
                "request.invalid",
                List.of(WantedType.of(wrong.getRequiredType(), true).at(wrong.getName())));
    }

    private static Problem missing(String name) {
        return Problem.ofFields("request.invalid", List.of(FieldProblem.of(name, "field.missing", Map.of())));
    }
}
