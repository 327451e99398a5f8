package org.hanshu.api.supervisioncase;

/** Towards whom a worker can consent 同意. */
public final class Consent {

    /** Towards every respondent of the case. */
    public static final String EMPLOYER = "EMPLOYER";

    private Consent() {}
}
