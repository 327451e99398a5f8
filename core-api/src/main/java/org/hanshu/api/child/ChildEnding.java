package org.hanshu.api.child;

import org.hanshu.api.supervisioncase.ChildResult;
import org.jspecify.annotations.Nullable;

/** The event after which nothing is open about it any more: its cases let go of it, and its state is the outcome. */
public interface ChildEnding extends ChildEvent {

    /** What came of it, where its state does not say so. */
    default @Nullable ChildResult result() {
        return null;
    }

    /** Whether what comes later can still turn the outcome, of which its cases are then told again. */
    default boolean goesOn() {
        return false;
    }
}
