package org.hanshu.application.security;

/** With what an account signs in here; a session that was begun before it was replaced is over. */
public interface Credentials {

    /** Beside the role: with which of them a session was begun. */
    String SINCE = "SINCE ";

    /** Another word for every password and every second factor; empty for an account that has neither here. */
    String since(String account);
}
