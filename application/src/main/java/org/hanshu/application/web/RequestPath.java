package org.hanshu.application.web;

import jakarta.servlet.http.HttpServletRequest;

/** What a request is addressed to, as the controllers are found by it: a letter written as {@code %61} is that letter. */
public final class RequestPath {

    private RequestPath() {}

    public static String of(HttpServletRequest request) {
        var further = request.getPathInfo();
        return further == null ? request.getServletPath() : request.getServletPath() + further;
    }

    /** Whether it is addressed to the API, in which everything asks who it is. */
    public static boolean isOfApi(HttpServletRequest request) {
        return of(request).startsWith("/api/");
    }
}
