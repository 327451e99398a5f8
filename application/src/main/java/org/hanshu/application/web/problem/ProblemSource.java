package org.hanshu.application.web.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Knows what some exceptions mean to whoever sent the request. */
@FunctionalInterface
interface ProblemSource {

    Optional<Problem> of(Exception thrown, HttpServletRequest request);
}
