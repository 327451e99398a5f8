package org.hanshu.application.web;

/** The order in which a request passes the filters; Spring Security stands before them all, at -100. */
public final class Steps {

    public static final int LIMIT = 3;
    public static final int SIGNED_IN = 5;
    public static final int GATE = 10;
    public static final int BODY_LIMIT = 20;
    public static final int IDEMPOTENCY = 30;

    private Steps() {}
}
