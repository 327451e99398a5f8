package org.hanshu.command.account;

/** Where second factors are kept, beside the events. */
public interface ForgottenFactors {

    /** The account signs in without one, until it enrols another. */
    void forget(String account);
}
