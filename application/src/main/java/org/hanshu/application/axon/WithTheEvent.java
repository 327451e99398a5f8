package org.hanshu.application.axon;

/** What is done in the transaction of the event itself, where it happens, and is never done again. */
public final class WithTheEvent {

    public static final String GROUP = "with-the-event";

    private WithTheEvent() {}
}
