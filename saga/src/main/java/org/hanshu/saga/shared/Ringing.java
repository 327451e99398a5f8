package org.hanshu.saga.shared;

/** How the bells of one process are scheduled. */
public interface Ringing {

    /** Answers the id under which the bell is scheduled. */
    String schedule(String clock, Bell bell);

    /** Cancels it where it is still ahead: one whose time has come has fired or is firing, and is judged then. */
    void cancel(Bell bell, String scheduleId);
}
