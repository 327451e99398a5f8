package org.hanshu.application.web.problem;

/** A request that is turned away before anybody is asked. */
public final class Rejected extends RuntimeException {

    private final transient Problem problem;

    public Rejected(Problem problem) {
        super(problem.code());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
