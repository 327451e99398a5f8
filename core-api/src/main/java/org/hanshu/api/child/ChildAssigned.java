package org.hanshu.api.child;

/** Somebody works on it from then on who sees only what is assigned to them: a mediator, a lawyer. */
public interface ChildAssigned extends ChildEvent {

    /** Whose business it is now, by account. */
    String account();
}
