package org.hanshu.application.vault;

/** This process was given a master key that is not the one under which the database's keys were wrapped. */
final class WrongMasterKey extends IllegalStateException {

    private static final long serialVersionUID = 1;

    WrongMasterKey(String why) {
        super(why);
    }

    WrongMasterKey(String why, Throwable cause) {
        super(why, cause);
    }
}
