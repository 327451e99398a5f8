package org.hanshu.application.security;

/** What somebody has beside what they know. */
public interface SecondFactor {

    /**
     * Whether this account may come in with this code, which holds once.
     *
     * @param code empty where none was told
     */
    boolean lets(String account, String code);
}
