package org.hanshu.api.shared;

/** A rule of the domain was broken. Nothing has changed; the sender may correct and resend. */
public final class RuleViolated extends RuntimeException {

    private final transient Refusal refusal;

    public RuleViolated(Refusal refusal) {
        super(refusal.code());
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
