package org.hanshu.application.web;

/** The order in which a request passes the filters; Spring Security stands before them all, at -100. */
final class Steps {

    static final int GATE = 10;
    static final int BODY_LIMIT = 20;
    static final int IDEMPOTENCY = 30;

    private Steps() {}
}
