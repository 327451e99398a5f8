package org.hanshu.command.account;

/** Where passwords are kept, beside the events. */
public interface Passwords {

    /** A password that holds once, in the place of whatever the account had; only its hash is kept. */
    String once(String account);

    /** Whether accounts with known passwords have this name already, as those of the training profile do. */
    boolean isReserved(String account);
}
